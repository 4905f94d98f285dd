import { type Address, keccak256, toHex } from "viem"
import type { ContractCall } from "./depositCalls.ts"

type Batch = {
  chainId: number
  name: string
  description: string
  treasury: Address
  /** Unix seconds. */
  createdAt: number
  calls: readonly ContractCall[]
}

/** A file that Safe's Transaction Builder imports: calls that it shows decoded, unsigned, with its own checksum. */
export function safeBatch({ chainId, name, description, treasury, createdAt, calls }: Batch) {
  const file = {
    version: "1.0",
    chainId: `${chainId}`,
    createdAt: createdAt * 1_000,
    meta: {
      name,
      description,
      txBuilderVersion: "1.18.0",
      createdFromSafeAddress: treasury,
      createdFromOwnerAddress: "",
    },
    transactions: calls.map(({ to, method, values }) => ({
      to,
      value: "0",
      // Without it the builder encodes the call itself, and so can show what it says.
      data: null,
      contractMethod: method,
      contractInputsValues: values,
    })),
  }
  return { ...file, meta: { ...file.meta, checksum: checksumOf(file) } }
}

/** As the builder takes it when it imports: over everything but the name, which a user may change. */
function checksumOf(file: { meta: object }): string {
  return keccak256(toHex(serialized({ ...file, meta: { ...file.meta, name: null } })))
}

/** Keys in order, and after each value of an object a comma. */
function serialized(json: unknown): string {
  if (Array.isArray(json)) return `[${json.map(serialized).join(",")}]`
  if (typeof json !== "object" || json === null) return JSON.stringify(json)
  const entries = Object.entries(json).sort(([a], [b]) => (a < b ? -1 : 1))
  const keys = JSON.stringify(entries.map(([key]) => key))
  return `{${keys}${entries.map(([, value]) => `${serialized(value)},`).join("")}}`
}
