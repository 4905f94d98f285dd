import type { NetworkData } from "./queries.ts"

type Chain = NetworkData["chains"][number]
type Counts = Chain["eventCounts"]

/** Test data: one chain with what a test wants to see of it. */
export function sampleChain(id: number, name: string, counts: Omit<Counts, "total">): Chain {
  const { depositLocked, depositBurned, withdrawMinted, withdrawUnlocked } = counts
  return {
    id,
    name,
    bridge: "0xFD3bB3f0b9D8dC5A4D2f1D8F8f2d5a1c0B9E7A61",
    explorerUrl: "https://explorer.example/",
    eventCounts: { ...counts, total: depositLocked + depositBurned + withdrawMinted + withdrawUnlocked },
  }
}

export function sampleFreshness(chainId: number, state: string): NetworkData["freshness"][number] {
  return {
    chainId,
    indexedBlock: "33618402",
    indexedTimestamp: 1_700_000_000,
    headBlock: "33618405",
    finalizedBlock: "33618390",
    lagBlocks: "3",
    lagSeconds: 9,
    state,
  }
}

export const NO_EVENTS = { depositLocked: 0, depositBurned: 0, withdrawMinted: 0, withdrawUnlocked: 0 }
