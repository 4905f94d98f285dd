import { formatUnits } from "viem"

/** An amount in smallest units as people write it. */
export function decimalText(value: bigint, decimals = 18): string {
  return formatUnits(value, decimals)
}
