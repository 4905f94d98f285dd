import { type Address, bytesToHex, concatBytes, type Hex, hexToNumber, toRlp } from "viem"
import { bytesOf } from "./bytesOf.ts"
import { orderedTrieRoot } from "./orderedTrieRoot.ts"

/** What consensus keeps of a receipt, as nodes tell it. */
export type ConsensusReceipt = {
  type?: Hex
  status?: Hex
  cumulativeGasUsed: Hex
  logsBloom: Hex
  logs: readonly { address: Address; topics: readonly Hex[]; data: Hex }[]
}

/** The root that the header of a block with exactly these receipts has. */
export function receiptsRoot(receipts: readonly ConsensusReceipt[]): Hex {
  return bytesToHex(orderedTrieRoot(receipts.map(encodeConsensusReceipt)))
}

function encodeConsensusReceipt({ type, status, cumulativeGasUsed, logsBloom, logs }: ConsensusReceipt) {
  const payload = toRlp(
    [
      bytesOf(shortest(status ?? "0x")),
      bytesOf(shortest(cumulativeGasUsed)),
      bytesOf(logsBloom),
      logs.map(({ address, topics, data }) => [bytesOf(address), topics.map(bytesOf), bytesOf(data)]),
    ],
    "bytes",
  )
  const kind = hexToNumber(type ?? "0x0")
  return kind === 0 ? payload : concatBytes([Uint8Array.of(kind), payload])
}

/** A number as consensus writes it: whole bytes without zeros before them, and none at all for zero. */
export function shortest(quantity: Hex): Hex {
  const digits = quantity.slice(2).replace(/^0+/, "")
  return `0x${digits.length % 2 === 1 ? "0" : ""}${digits}`
}
