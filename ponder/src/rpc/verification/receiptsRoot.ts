import { type Address, type Hex, hexToNumber } from "viem"
import { rlp } from "../../domain/rlp.ts"
import { shortest } from "../../domain/shortest.ts"
import { EndpointFailure } from "../endpointFailure.ts"
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
  return orderedTrieRoot(receipts.map(encodeConsensusReceipt))
}

function encodeConsensusReceipt({ type, status, cumulativeGasUsed, logsBloom, logs }: ConsensusReceipt): Hex {
  const payload = rlp([
    shortest(status ?? "0x"),
    shortest(cumulativeGasUsed),
    prefixed(logsBloom),
    logs.map(({ address, topics, data }) => [prefixed(address), topics.map(prefixed), prefixed(data)]),
  ])
  const kind = hexToNumber(type ?? "0x0")
  return kind === 0 ? payload : `0x${kind.toString(16).padStart(2, "0")}${payload.slice(2)}`
}

/** What stands before the digits is not encoded, and so the hash would not tell. What the digits are, is seen when they are hashed. */
function prefixed(bytes: Hex): Hex {
  if (!bytes.startsWith("0x")) throw new EndpointFailure("gives bytes that are none")
  return bytes
}
