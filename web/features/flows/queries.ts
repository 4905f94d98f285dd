import { graphql, type ResultOf, type VariablesOf } from "../../lib/graphql.ts"
import { DecisionsFragment } from "../governance/fragments.ts"
import { RegisteredTokenFragment } from "../token/registeredToken.ts"
import { ActivityFragment, RoutesFragment } from "./fragments.ts"

export const InFlightFragment = graphql(
  `
    fragment InFlightNow on Query {
      inFlight(tokenId: $tokenId, at: $at) {
        fromChain {
          id
          name
        }
        toChain {
          id
          name
        }
        token {
          ...RegisteredToken
        }
        transfers
        amount
        oldestTimestamp
      }
    }
  `,
  [RegisteredTokenFragment],
)

/** One question for the whole page, so that all of its figures belong together. */
export const FlowsQuery = graphql(
  `
    query Flows($tokenId: ID, $interval: Interval!, $from: Int!, $to: Int!, $at: Int) {
      ...Activity
      ...Routes
      ...InFlightNow
      ...Decisions
      chains {
        id
        name
      }
      tokens {
        ...RegisteredToken
      }
    }
  `,
  [ActivityFragment, RoutesFragment, InFlightFragment, DecisionsFragment, RegisteredTokenFragment],
)

export type FlowsData = ResultOf<typeof FlowsQuery>
export type FlowsVariables = VariablesOf<typeof FlowsQuery>
