import { graphql, type ResultOf } from "../../lib/graphql.ts"
import { UsdSumFragment } from "../price/sumFragment.ts"
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
      solvencyTotals(at: $at) {
        rule
        locked { ...UsdSumLine }
        minted { ...UsdSumLine }
        owed { ...UsdSumLine }
        untracked { ...UsdSumLine }
        missing { ...UsdSumLine }
        surplus { ...UsdSumLine }
        held { ...UsdSumLine }
        effective { ...UsdSumLine }
        short { ...UsdSumLine }
      }
    }
  `,
  [SolvencyFragment, UsdSumFragment],
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
export type SolvencyTotals = SolvencyData["solvencyTotals"][number]
