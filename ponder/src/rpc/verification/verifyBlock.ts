import { type Address, type Hex, hexToNumber, zeroAddress } from "viem"
import { Lie } from "../endpointFailure.ts"
import type { RawBlock, RawReceipt } from "../rawForms.ts"
import { blockHash } from "./blockHash.ts"
import { receiptsRoot } from "./receiptsRoot.ts"

/**
 * Throws unless the header has the hash that the block claims. On Polygon the header names no miner, and some nodes put its
 * author there: who it was counts for nothing here.
 */
export function verifyHeader(block: RawBlock<unknown>): void {
  const computed = blockHash(block)
  if (computed === block.hash || blockHash({ ...block, miner: zeroAddress }) === block.hash) return
  throw new Lie(
    `its header of block ${hexToNumber(block.number)} hashes to ${computed}, not to ${block.hash}`,
  )
}

/**
 * Throws unless these are all receipts of the block, in its order, with nothing changed that the header vouches for. That is
 * all of the logs; which transaction a receipt is of, it does not say, and so that is compared with the block.
 */
export function verifyReceipts(
  block: RawBlock,
  receipts: readonly RawReceipt[],
  isWatched: (address: Address) => boolean,
): void {
  const rooted = withoutStateSync(receipts, isWatched)
  const isWhole = receiptsRoot(receipts) === block.receiptsRoot
  if (!isWhole && (rooted.length === receipts.length || receiptsRoot(rooted) !== block.receiptsRoot)) {
    throw new Lie(`its receipts of block ${hexToNumber(block.number)} have another root than the block says`)
  }
  let logIndex = 0
  for (const [index, receipt] of receipts.entries()) {
    const isInPlace =
      receipt.blockHash === block.hash &&
      receipt.blockNumber === block.number &&
      hexToNumber(receipt.transactionIndex) === index &&
      receipt.transactionHash === block.transactions[index]?.hash &&
      receipt.logs.every(log => isOf(receipt, log, logIndex++))
    if (!isInPlace)
      throw new Lie(`its receipts of block ${hexToNumber(block.number)} are not those of its transactions`)
  }
}

function isOf(receipt: RawReceipt, log: RawReceipt["logs"][number], logIndex: number): boolean {
  return (
    log.blockHash === receipt.blockHash &&
    log.blockNumber === receipt.blockNumber &&
    log.transactionHash === receipt.transactionHash &&
    log.transactionIndex === receipt.transactionIndex &&
    hexToNumber(log.logIndex) === logIndex
  )
}

/**
 * Polygon's blocks may end in a receipt of what its validators brought over from Ethereum, which the header does not vouch
 * for. Nothing that counts here ever came that way, and so nothing of it is believed that would.
 */
function withoutStateSync(
  receipts: readonly RawReceipt[],
  isWatched: (address: Address) => boolean,
): readonly RawReceipt[] {
  const last = receipts.at(-1)
  const isHarmless = last && isStateSync(last) && !last.logs.some(log => isWatched(log.address))
  return isHarmless ? receipts.slice(0, -1) : receipts
}

/** Of nobody, to nobody. */
export function isStateSync({ from, to }: RawReceipt): boolean {
  return isNobody(from) && isNobody(to)
}

function isNobody(address: Hex | null): boolean {
  return address?.toLowerCase() === zeroAddress
}
