/** Digits of Ponder's checkpoint text: block timestamp, chain id, block number; the rest orders events in a block. */
const TIMESTAMP = [0, 10] as const
const BLOCK_NUMBER = [26, 42] as const

/** The block up to which a chain is indexed, read from Ponder's own record of it. */
export function decodeCheckpoint(checkpoint: string): { block: bigint; timestamp: number } {
  return {
    block: BigInt(checkpoint.slice(...BLOCK_NUMBER)),
    timestamp: Number(checkpoint.slice(...TIMESTAMP)),
  }
}
