import type { Hex } from "viem"
import { EndpointFailure } from "../endpointFailure.ts"

/** Many times faster than the portable one, which goes through the digits one by one: that was the most that a block cost. */
export function bytesOf(hex: Hex): Uint8Array {
  const bytes = Buffer.from(hex.slice(2), "hex")
  // It leaves out whatever follows the first thing that is no byte: a liar could hang that on what is true.
  if (!hex.startsWith("0x") || hex.length !== 2 + 2 * bytes.length)
    throw new EndpointFailure("gives bytes that are none")
  return bytes
}
