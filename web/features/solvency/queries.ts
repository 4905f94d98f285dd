import { graphql, type ResultOf } from "../../lib/graphql.ts"
import { SolvencyFragment } from "./fragments.ts"

export const SolvencyOfTokensFragment = graphql(
  `
    fragment SolvencyOfTokens on Query {
      solvency(at: $at) {
        token {
          id
          symbol
          verified
          bondType
          originChain {
            id
            name
          }
        }
        ...SolvencyLine
      }
    }
  `,
  [SolvencyFragment],
)

export const SolvencyQuery = graphql(
  `
    query Solvency($at: Int) {
      ...SolvencyOfTokens
      chains {
        id
        name
      }
    }
  `,
  [SolvencyOfTokensFragment],
)

export type SolvencyData = ResultOf<typeof SolvencyQuery>
export type SolvencyRow = SolvencyData["solvency"][number]
