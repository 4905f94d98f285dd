import { graphql, type ResultOf } from "../../lib/graphql.ts"

/** A sum in dollars, and what it leaves out. */
export const UsdSumFragment = graphql(`
  fragment UsdSumLine on UsdSum {
    usd
    leftOut {
      token {
        id
        symbol
      }
      price {
        explanation
      }
    }
  }
`)

export type UsdSumLine = ResultOf<typeof UsdSumFragment>
export type LeftOutOfSum = UsdSumLine["leftOut"][number]
