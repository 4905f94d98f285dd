import type { Hex } from "viem"
import { rlp } from "../../domain/rlp.ts"
import { shortest } from "../../domain/shortest.ts"
import { keccak256OfHex } from "./keccak.ts"

/** In the order in which they are hashed. */
const required = {
  parentHash: "BYTES",
  sha3Uncles: "BYTES",
  miner: "BYTES",
  stateRoot: "BYTES",
  transactionsRoot: "BYTES",
  receiptsRoot: "BYTES",
  logsBloom: "BYTES",
  difficulty: "QUANTITY",
  number: "QUANTITY",
  gasLimit: "QUANTITY",
  gasUsed: "QUANTITY",
  timestamp: "QUANTITY",
  extraData: "BYTES",
  mixHash: "BYTES",
  nonce: "BYTES",
} as const

/** What forks have added: a block has those that there were in its time. */
const added = {
  baseFeePerGas: "QUANTITY",
  withdrawalsRoot: "BYTES",
  blobGasUsed: "QUANTITY",
  excessBlobGas: "QUANTITY",
  parentBeaconBlockRoot: "BYTES",
  requestsHash: "BYTES",
} as const

/** A block's header, as nodes tell it. */
export type Header = Record<keyof typeof required, Hex> & Partial<Record<keyof typeof added, Hex>>

const fields = Object.entries({ ...required, ...added }) as [keyof Header, "BYTES" | "QUANTITY"][]

/** The hash that a block with this header has. */
export function blockHash(header: Header): Hex {
  const values = fields.flatMap(([name, form]) => {
    const value = header[name]
    if (value == null) return []
    return [form === "QUANTITY" ? shortest(value) : value]
  })
  return keccak256OfHex(rlp(values))
}
