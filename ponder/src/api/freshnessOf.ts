import { chainState } from "../domain/chainState.ts"
import type { ChainHead } from "./chainHeads.ts"
import type { IndexedBlock } from "./read/indexedBlocks.ts"

/** How far the index is behind what the chain's own nodes say; unknown, not zero, while they are silent. */
export function freshnessOf(
  { chainId, block, timestamp, backfilled }: IndexedBlock,
  head: ChainHead | undefined,
) {
  const behind = head && head.block > block
  return {
    chainId,
    indexedBlock: block,
    indexedTimestamp: timestamp,
    headBlock: head?.block,
    finalizedBlock: head?.finalizedBlock,
    lagBlocks: head && (behind ? head.block - block : 0n),
    lagSeconds: head && (behind ? Math.max(0, head.timestamp - timestamp) : 0),
    state: chainState({
      backfilled,
      indexedBlock: block,
      indexedTimestamp: timestamp,
      head,
      now: Math.floor(Date.now() / 1000),
    }),
  }
}
