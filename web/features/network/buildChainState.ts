import type { StatusLook } from "../../ui/StatusWord.tsx"
import { lookOfState, UNKNOWN_STATE } from "./indexState.ts"
import type { NetworkData } from "./queries.ts"
import { meaningOfState } from "./stateMeanings.ts"

export type ChainStateView = {
  look: StatusLook
  meaning: string
  indexed: { block: string; timestamp: number } | null
  /** Null where the chain’s own nodes do not tell: not known, and not zero. */
  head: string | null
  finalized: string | null
  lag: { blocks: string; seconds: number } | null
}

/** Numbers stay true when they are no longer current; a state does not. */
export function buildChainState({ freshness }: NetworkData, chainId: number, current = true): ChainStateView {
  const fresh = freshness.find(each => each.chainId === chainId)
  return {
    look: current ? lookOfState(fresh?.state) : UNKNOWN_STATE,
    meaning: current
      ? meaningOfState(fresh?.state)
      : "The index does not answer. The numbers are those that it gave last.",
    indexed: fresh ? { block: fresh.indexedBlock, timestamp: fresh.indexedTimestamp } : null,
    head: fresh?.headBlock ?? null,
    finalized: fresh?.finalizedBlock ?? null,
    lag: fresh ? lagOf(fresh) : null,
  }
}

function lagOf({ lagBlocks, lagSeconds }: NetworkData["freshness"][number]): ChainStateView["lag"] {
  return lagBlocks === null || lagSeconds === null ? null : { blocks: lagBlocks, seconds: lagSeconds }
}
