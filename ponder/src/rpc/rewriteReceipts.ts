import type { Address, Hex } from "viem"
import { digestReceipt, encodeReceiptDigest } from "../domain/receiptDigest.ts"

type RawReceipt = {
  cumulativeGasUsed: Hex
  logs: { address: Address; topics: Hex[]; data: Hex }[]
  logsBloom: Hex
}

const receiptMethods = new Set(["eth_getBlockReceipts", "eth_getTransactionReceipt"])

export function answersReceipts(method: string): boolean {
  return receiptMethods.has(method)
}

/**
 * Puts the digest of each receipt in the place of its bloom filter. Ponder keeps receipts without their logs, by block,
 * through reorgs and restarts, and hands them to handlers together with the event: so the digest needs no store, no
 * request and no clean-up of its own. Nobody downstream reads a receipt's bloom.
 */
export function rewriteReceipts(result: unknown, bridge: Address): unknown {
  if (Array.isArray(result)) return result.map(receipt => withDigest(receipt as RawReceipt, bridge))
  return result ? withDigest(result as RawReceipt, bridge) : result
}

function withDigest(receipt: RawReceipt, bridge: Address): RawReceipt {
  const { cumulativeGasUsed, logs } = receipt
  const concernsBridge = logs.some(log => log.address.toLowerCase() === bridge.toLowerCase())
  if (!concernsBridge) return receipt
  const digest = digestReceipt({ cumulativeGasUsed: BigInt(cumulativeGasUsed), logs }, bridge)
  return { ...receipt, logsBloom: encodeReceiptDigest(digest) }
}
