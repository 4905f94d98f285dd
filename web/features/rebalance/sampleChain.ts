import type { Standing } from "./queries.ts"

type Chain = Standing["chains"][number]

/** A chain that is in its band, for tests to change. */
export function sampleChain(changes: Partial<Chain> = {}): Chain {
  return {
    chain: { id: 1, name: "Ethereum" },
    effectiveShares: "50",
    projectedShares: "50",
    floorShares: "25",
    targetShares: "50",
    ceilingShares: "75",
    position: "IN_BAND",
    afterShares: "50",
    outage: false,
    paused: false,
    ...changes,
  }
}
