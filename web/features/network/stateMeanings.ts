import type { INDEX_STATES } from "./indexState.ts"

/** What the state of a chain means for somebody who reads here. */
const MEANINGS: Record<keyof typeof INDEX_STATES, string> = {
  LIVE: "The chain goes on, and the index follows it within seconds.",
  BACKFILL: "The index still reads the chain’s history. Transfers can be missing here until it is done.",
  INDEXER_BEHIND:
    "The chain goes on; the index here has fallen behind it. What happened since the indexed block is missing here, and is safe on the chain.",
  CHAIN_HALTED:
    "The chain itself makes no blocks. The index has all that there is of it. Deposits and claims on it wait until the chain goes on.",
  RPC_DOWN:
    "No node of this chain answers us. Whether the chain goes on is not known here; what was indexed before stays true.",
}

export function meaningOfState(state: string | undefined): string {
  return state !== undefined && Object.hasOwn(MEANINGS, state)
    ? MEANINGS[state as keyof typeof MEANINGS]
    : "How far the index is on this chain is not known."
}
