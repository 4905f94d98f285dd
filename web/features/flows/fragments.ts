import { graphql, type ResultOf } from "../../lib/graphql.ts"
import { PriceFragment } from "../price/fragments.ts"

export const ActivityFragment = graphql(
  `
    fragment Activity on Query {
      flows(tokenId: $tokenId, interval: $interval, from: $from, to: $to) {
        timestamp
        fromChain {
          id
          name
        }
        toChain {
          id
          name
        }
        token {
          id
        }
        transfers
        amount
        usd
        price {
          ...PriceLine
        }
      }
    }
  `,
  [PriceFragment],
)

export const RoutesFragment = graphql(`
  fragment Routes on Query {
    stats(tokenId: $tokenId, from: $from, to: $to) {
      byRoute {
        fromChain {
          id
          name
        }
        toChain {
          id
          name
        }
        transfers
        completed
        medianDurationSeconds
      }
    }
  }
`)

export type Flow = ResultOf<typeof ActivityFragment>["flows"][number]
export type RouteStats = ResultOf<typeof RoutesFragment>["stats"]["byRoute"][number]
