import { chainHead } from "./chainHeads.ts"
import type { IndexedBlock } from "./read/indexedBlocks.ts"

const lastFinalized = new Map<number, bigint>()
const asked = new Set<number>()

/**
 * The last block that the chain itself calls final, as far as its nodes have told; else the one that the index treats as
 * final. Only the very first answer is waited for: while a node is silent, what was final stays final.
 */
export async function finalizedBlock({ chainId, finalizedBlock }: IndexedBlock): Promise<bigint> {
  const reading = chainHead(chainId).then(head => {
    if (head?.finalizedBlock !== undefined) lastFinalized.set(chainId, head.finalizedBlock)
  })
  if (!asked.has(chainId)) await reading
  asked.add(chainId)
  return lastFinalized.get(chainId) ?? finalizedBlock
}
