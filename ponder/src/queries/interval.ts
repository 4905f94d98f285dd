export type Interval = "HOUR" | "DAY" | "WEEK"

const HOUR = 3_600
const DAY = 24 * HOUR

export const intervalSeconds: Record<Interval, number> = { HOUR, DAY, WEEK: 7 * DAY }

/** Unix time began on a Thursday, a week begins on Monday. */
const offsets: Record<Interval, number> = { HOUR: 0, DAY: 0, WEEK: 4 * DAY }

/** When the interval (UTC) began that a time falls into, in unix seconds. */
export function intervalStart(interval: Interval, timestamp: number): number {
  const [step, offset] = [intervalSeconds[interval], offsets[interval]]
  return Math.floor((timestamp - offset) / step) * step + offset
}

/** Where each interval of a stretch of time begins, and its last second; none ends after the latest moment. */
export function intervalEnds(
  interval: Interval,
  { from, to }: { from: number; to: number },
  latest: number,
): { timestamp: number; end: number }[] {
  const step = intervalSeconds[interval]
  const start = intervalStart(interval, from)
  return Array.from({ length: Math.floor((to - start) / step) + 1 }, (_, place) => {
    const timestamp = start + place * step
    return { timestamp, end: Math.min(timestamp + step - 1, latest) }
  })
}
