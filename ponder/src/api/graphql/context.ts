import type { TransferEventName } from "../../domain/transferEvents.ts"
import { type ChainHead, chainHead } from "../chainHeads.ts"
import { eventCounts } from "../read/eventCounts.ts"
import { type IndexedBlock, indexedBlocks } from "../read/indexedBlocks.ts"

/** What the fields of one request share, each read at most once. */
export type RequestContext = {
  /** Read before anything else: what follows is at least that new. */
  indexedBlocks: () => Promise<IndexedBlock[]>
  eventCounts: () => Promise<Map<number, Partial<Record<TransferEventName, number>>>>
  /** Undefined where the chain's nodes do not answer. */
  chainHead: (chainId: number) => Promise<ChainHead | undefined>
}

export function createRequestContext(): RequestContext {
  return { indexedBlocks: once(indexedBlocks), eventCounts: once(eventCounts), chainHead }
}

function once<Result>(read: () => Promise<Result>): () => Promise<Result> {
  let reading: Promise<Result> | undefined
  return () => {
    reading ??= read()
    return reading
  }
}
