import { type Hex, hexToNumber, size, slice } from "viem"
import type { BondType } from "../../networks/network.ts"

const bondTypes: readonly BondType[] = ["PLAIN", "REBASING", "NON_REBASING"]

/**
 * What a deposit's metadata says in its byte 1. `known` is false for a byte without a meaning yet: such a token counts
 * as a plain one, since to read its amounts as shares would be a guess.
 */
export function bondType(bondMetadata: Hex): { bondType: BondType; known: boolean } {
  const found = size(bondMetadata) < 2 ? undefined : bondTypes[hexToNumber(slice(bondMetadata, 1, 2))]
  return { bondType: found ?? "PLAIN", known: found !== undefined }
}
