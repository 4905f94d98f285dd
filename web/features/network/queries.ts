import { graphql, type ResultOf } from "../../lib/graphql.ts"

export const NetworkQuery = graphql(`
  query Network {
    chains {
      id
      name
      bridge
      explorerUrl
      eventCounts {
        depositLocked
        depositBurned
        withdrawMinted
        withdrawUnlocked
        total
      }
    }
    freshness {
      chainId
      indexedBlock
      indexedTimestamp
      headBlock
      finalizedBlock
      lagBlocks
      lagSeconds
      state
    }
  }
`)

export type NetworkData = ResultOf<typeof NetworkQuery>
