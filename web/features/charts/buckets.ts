export type Interval = "HOUR" | "DAY" | "WEEK"

const HOUR = 3_600
const DAY = 24 * HOUR

export const INTERVAL_SECONDS: Record<Interval, number> = { HOUR, DAY, WEEK: 7 * DAY }

/** When the interval (UTC) begins that a time falls into. Unix time began on a Thursday, a week on Monday. */
export function bucketStart(interval: Interval, timestamp: number): number {
  const step = INTERVAL_SECONDS[interval]
  const offset = interval === "WEEK" ? 4 * DAY : 0
  return Math.floor((timestamp - offset) / step) * step + offset
}

/** Every interval from the first to the last one, whether anything happened in it or not. */
export function bucketStarts(interval: Interval, from: number, to: number): number[] {
  const first = bucketStart(interval, from)
  const step = INTERVAL_SECONDS[interval]
  const count = Math.max(0, (bucketStart(interval, to) - first) / step + 1)
  return Array.from({ length: count }, (_, index) => first + index * step)
}
