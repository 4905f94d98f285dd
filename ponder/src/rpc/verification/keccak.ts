import { createKeccak } from "hash-wasm"
import type { Hex } from "viem"
import { bytesOf } from "./bytesOf.ts"

const hasher = await createKeccak(256)

/** Some ten times faster than the portable one: a block of two hundred receipts needs as many thousand rounds of it. */
export function keccak256(bytes: Uint8Array): Uint8Array {
  return hasher.init().update(bytes).digest("binary")
}

export function keccak256OfHex(bytes: Hex): Hex {
  return `0x${Buffer.from(keccak256(bytesOf(bytes))).toString("hex")}`
}
