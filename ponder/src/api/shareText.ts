import { decimalText } from "./decimalText.ts"

const DECIMALS = 6

/** A part of a whole, rounded down, so that only the whole itself is 1; null where there is nothing. */
export function shareText(part: number, whole: number): string | null {
  if (whole === 0) return null
  return decimalText((BigInt(part) * 10n ** BigInt(DECIMALS)) / BigInt(whole), DECIMALS)
}
