export type DayFlow = { inflow: bigint; outflow: bigint }

/** Fewer days, or fewer with a payout, tell a treasury nothing that it could rely on. */
export const LEAST_DAYS = 14
export const LEAST_DAYS_WITH_PAYOUTS = 7

export function isThin(days: readonly DayFlow[]): boolean {
  const withPayouts = days.filter(({ outflow }) => outflow > 0n).length
  return days.length < LEAST_DAYS || withPayouts < LEAST_DAYS_WITH_PAYOUTS
}

/** The outflow of a day that this many percent of the days do not exceed (nearest rank). */
export function outflowAt(percent: number, days: readonly DayFlow[]): bigint {
  const sorted = days.map(({ outflow }) => outflow).toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0))
  return sorted[Math.max(0, Math.ceil((percent * sorted.length) / 100) - 1)] ?? 0n
}

/** Days at an outflow; nothing lasts no time where there is nothing. */
export function coverAt(outflow: bigint, effective: bigint): bigint | undefined {
  if (outflow === 0n) return undefined
  return effective <= 0n ? 0n : (effective * 100n) / outflow
}
