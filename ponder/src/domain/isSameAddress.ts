import type { Address } from "viem"

/** Of what are addresses for certain: viem's own comparison makes sure of that first, for much more than the comparison costs. */
export function isSameAddress(a: Address, b: Address): boolean {
  return a === b || a.toLowerCase() === b.toLowerCase()
}
