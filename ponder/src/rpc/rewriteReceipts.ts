import type { Address } from "viem"
import { digestReceipt, encodeReceiptDigest } from "../domain/receiptDigest.ts"
import type { RawReceipt } from "./rawForms.ts"
import { keccak256OfHex } from "./verification/keccak.ts"

/**
 * Puts the digest of each receipt in the place of its bloom filter. Ponder keeps receipts without their logs, by block,
 * through reorgs and restarts, and hands them to handlers together with the event: so the digest needs no store, no
 * request and no clean-up of its own. Nobody downstream reads a receipt's bloom.
 */
export function rewriteReceipts(receipts: readonly RawReceipt[], bridge: Address): RawReceipt[] {
  return receipts.map(receipt => withDigest(receipt, bridge))
}

function withDigest(receipt: RawReceipt, bridge: Address): RawReceipt {
  const { cumulativeGasUsed, logs } = receipt
  const concernsBridge = logs.some(log => log.address.toLowerCase() === bridge.toLowerCase())
  if (!concernsBridge) return receipt
  const content = { cumulativeGasUsed: BigInt(cumulativeGasUsed), logs }
  const digest = digestReceipt(content, bridge, keccak256OfHex)
  return { ...receipt, logsBloom: encodeReceiptDigest(digest) }
}
