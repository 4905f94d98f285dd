import { graphql, type ResultOf } from "../../lib/graphql.ts"

export const HoldingsQuery = graphql(`
  query Holdings {
    balances {
      chain {
        id
        name
      }
      token {
        id
        symbol
        verified
        originChain {
          name
        }
      }
      side
      amount
      shares
      drift
    }
  }
`)

export type HoldingsData = ResultOf<typeof HoldingsQuery>
