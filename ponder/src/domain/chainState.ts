/** How far the index is from a chain, by cause. */
export type ChainState = (typeof chainStates)[number]

export const chainStates = ["LIVE", "BACKFILL", "INDEXER_BEHIND", "CHAIN_HALTED", "RPC_DOWN"] as const

type Reading = {
  /** The history has been indexed once; from then on the index follows the head. */
  backfilled: boolean
  indexedBlock: bigint
  indexedTimestamp: number
  /** What the chain's own nodes say; undefined where none answered. */
  head: { block: bigint; timestamp: number } | undefined
  now: number
}

/** A chain that makes no block for this long has stopped; the slowest tracked one makes one in 12 seconds. */
const HALTED_AFTER_SECONDS = 180

/** Beyond this distance from the head, in time, people would miss what they just did. */
const BEHIND_AFTER_SECONDS = 60

export function chainState({ backfilled, indexedBlock, indexedTimestamp, head, now }: Reading): ChainState {
  if (!head) return "RPC_DOWN"
  if (!backfilled) return "BACKFILL"
  const behind = head.block > indexedBlock && head.timestamp - indexedTimestamp > BEHIND_AFTER_SECONDS
  if (behind) return "INDEXER_BEHIND"
  return now - head.timestamp > HALTED_AFTER_SECONDS ? "CHAIN_HALTED" : "LIVE"
}
