import { graphql, type ResultOf } from "../../lib/graphql.ts"
import { PriceSourceFragment } from "../price/fragments.ts"

/** What is held of a token beside what was promised of it, and the entries that make up the rest. */
export const SolvencyFragment = graphql(
  `
  fragment SolvencyLine on Solvency {
    at
    rule
    solvent
    lockedShares
    mintedShares
    owedShares
    untrackedShares
    unexplainedShares
    heldShares
    effectiveShares
    lackingShares
    lockedUsd
    mintedUsd
    owedUsd
    untrackedUsd
    unexplainedUsd
    heldUsd
    effectiveUsd
    price {
      ...PriceSource
      usd
    }
    reserves {
      chain {
        id
        name
      }
      side
      finding
      block
      differenceShares
      lackingShares
    }
    unexplainedEntries {
      chain {
        id
        name
      }
      txHash
      logIndex
      reason
      shares
      timestamp
    }
  }
`,
  [PriceSourceFragment],
)

export type SolvencyLine = ResultOf<typeof SolvencyFragment>
export type SolvencyReserve = SolvencyLine["reserves"][number]
