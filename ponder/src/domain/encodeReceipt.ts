import { type Address, type Hex, numberToHex } from "viem"
import { rlp } from "./rlp.ts"
import { shortest } from "./shortest.ts"

/** What the bridge takes from a receipt: every log of the transaction, in order. */
export type ReceiptContent = {
  /** Gas of the block up to and including this transaction. */
  cumulativeGasUsed: bigint
  logs: readonly { address: Address; topics: readonly Hex[]; data: Hex }[]
}

const SUCCESS = "0x01"

/**
 * The receipt as a withdrawal carries it. Unlike the receipt of consensus it has neither the bloom of the logs nor the
 * type of the transaction.
 */
export function encodeReceipt({ cumulativeGasUsed, logs }: ReceiptContent): Hex {
  const gas = shortest(numberToHex(cumulativeGasUsed))
  return rlp([SUCCESS, gas, logs.map(log => [log.address, log.topics, log.data])])
}
