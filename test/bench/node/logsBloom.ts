import { bytesToHex, type Hex, hexToBytes } from "viem"
import { keccak256OfHex } from "../../../ponder/src/rpc/verification/keccak.ts"
import type { Log } from "../../integration/scriptedChains/block.ts"

const LENGTH = 256
const LAST_BIT = 8 * LENGTH - 1

const known = new Map<Hex, readonly number[]>()
const mostKnown = 100_000

/** The filter of a receipt or a header over the addresses and topics of its logs. */
export function logsBloom(logs: readonly Log[]): Hex {
  const bloom = new Uint8Array(LENGTH)
  for (const { address, topics } of logs) {
    for (const bit of [address, ...topics].flatMap(bitsOf)) {
      const byte = LENGTH - 1 - (bit >> 3)
      bloom[byte] = (bloom[byte] ?? 0) | (1 << (bit & 7))
    }
  }
  return bytesToHex(bloom)
}

function bitsOf(entry: Hex): readonly number[] {
  const found = known.get(entry)
  if (found) return found
  const hash = hexToBytes(keccak256OfHex(entry))
  const bits = [0, 2, 4].map(place => (((hash[place] ?? 0) << 8) | (hash[place + 1] ?? 0)) & LAST_BIT)
  if (known.size < mostKnown) known.set(entry, bits)
  return bits
}
