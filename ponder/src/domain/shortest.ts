import type { Hex } from "viem"

/** A number as consensus writes it: whole bytes without zeros before them, and none at all for zero. */
export function shortest(quantity: Hex): Hex {
  const digits = quantity.slice(2).replace(/^0+/, "")
  return `0x${digits.length % 2 === 1 ? "0" : ""}${digits}`
}
