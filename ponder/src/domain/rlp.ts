import type { Hex } from "viem"

export type RlpItem = Hex | readonly RlpItem[]

const TEXT = 0x80
const LIST = 0xc0
/** Longer content has the length of its length before it. */
const LONGEST_SHORT = 55

/**
 * The recursive length prefix encoding, made of digits as nodes give them. viem's goes through the bytes of each item one by one:
 * of receipts, which is what is encoded here, that was an eighth of what the gateway does.
 */
export function rlp(item: RlpItem): Hex {
  return `0x${digitsOf(item)}`
}

function digitsOf(item: RlpItem): string {
  if (typeof item !== "string") return withLength(item.map(digitsOf).join(""), LIST)
  const digits = item.slice(2)
  const isItsOwnCode = digits.length === 2 && Number.parseInt(digits, 16) < TEXT
  return isItsOwnCode ? digits : withLength(digits, TEXT)
}

function withLength(digits: string, kind: number): string {
  const length = digits.length / 2
  if (length <= LONGEST_SHORT) return byteOf(kind + length) + digits
  const lengthDigits = length.toString(16)
  const lengthBytes = lengthDigits.length % 2 === 0 ? lengthDigits : `0${lengthDigits}`
  return byteOf(kind + LONGEST_SHORT + lengthBytes.length / 2) + lengthBytes + digits
}

function byteOf(value: number): string {
  return value.toString(16).padStart(2, "0")
}
