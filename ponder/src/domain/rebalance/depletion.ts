import type { DayFlow } from "./cover.ts"

/** Days until nothing is left; undefined is later than was looked. */
export type Depletion = { early: number | undefined; late: number | undefined }

/** As far as anything is looked ahead. */
export const HORIZON_DAYS = 365
const EARLY_PERCENT = 10
const LATE_PERCENT = 90

/**
 * By replaying history: the recorded days are lived through again, once from each of them on and around, and each time it
 * is counted how many days what is held lasts. Of these counts the tenth and the ninetieth percentile: no shape of the
 * future is assumed but that its days are like those that were.
 */
export function depletionOf(effective: bigint, days: readonly DayFlow[]): Depletion {
  const lasting = days.map((_, start) => daysFrom(start, effective, days)).toSorted((a, b) => a - b)
  return { early: at(EARLY_PERCENT), late: at(LATE_PERCENT) }

  function at(percent: number): number | undefined {
    const found = lasting[Math.max(0, Math.ceil((percent * lasting.length) / 100) - 1)]
    return found === undefined || found > HORIZON_DAYS ? undefined : found
  }
}

function daysFrom(start: number, effective: bigint, days: readonly DayFlow[]): number {
  let left = effective
  for (let day = 0; day <= HORIZON_DAYS; day++) {
    if (left <= 0n) return day
    const { inflow, outflow } = days[(start + day) % days.length] ?? { inflow: 0n, outflow: 0n }
    left += inflow - outflow
  }
  return HORIZON_DAYS + 1
}
