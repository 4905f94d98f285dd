import type { PriceState } from "./priceState.ts"

export type PricedPart = { shares: bigint; state: PriceState; usd: bigint | undefined }

/**
 * The sum of what has a fresh price, and what was left out of it. Undefined is no sum: nothing that there is has one,
 * which is another thing than nothing being there.
 */
export function usdSum<Part extends PricedPart>(parts: readonly Part[]): { usd?: bigint; leftOut: Part[] } {
  const counted = parts.filter(({ state, usd }) => state === "FRESH" && usd !== undefined)
  const leftOut = parts.filter(part => part.shares !== 0n && !counted.includes(part))
  if (counted.length === 0 && leftOut.length > 0) return { leftOut }
  return { usd: counted.reduce((sum, { usd = 0n }) => sum + usd, 0n), leftOut }
}
