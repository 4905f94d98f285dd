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

export type PriceLine = ResultOf<typeof PriceFragment>
export type PriceSource = ResultOf<typeof PriceSourceFragment>
