import { graphql, type ResultOf } from "../../lib/graphql.ts"

/** What is said of a sum in dollars wherever one is shown. */
export const PriceFragment = graphql(`
  fragment PriceLine on Price {
    state
    explanation
    ageSeconds
  }
`)

/** All that is known of a price. */
export const PriceSourceFragment = graphql(
  `
    fragment PriceSource on Price {
      ...PriceLine
      asset
      assetUsd
      feed
      chain {
        name
        explorerUrl
      }
      block
      timestamp
    }
  `,
  [PriceFragment],
)

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

export type PriceLine = ResultOf<typeof PriceFragment>
export type PriceSource = ResultOf<typeof PriceSourceFragment>
export type UsdSumLine = ResultOf<typeof UsdSumFragment>
export type LeftOutOfSum = UsdSumLine["leftOut"][number]
