import { bucketStart, INTERVAL_SECONDS, type Interval } from "./buckets.ts"
import type { RangeChoice, RangeName } from "./readRange.ts"

/** Unix seconds, both ends included, and the intervals that it is looked at in. */
export type Stretch = { from: number; to: number; interval: Interval }

const DAY = 86_400

/** The first block of Ethereum: no chain that is indexed has an older one. */
const BEGINNING = 1_438_214_400

const INTERVALS_OF_RANGE: Record<Exclude<RangeName, "all">, { interval: Interval; count: number }> = {
  "24h": { interval: "HOUR", count: 24 },
  "7d": { interval: "DAY", count: 7 },
  "30d": { interval: "DAY", count: 30 },
  "90d": { interval: "DAY", count: 90 },
  "1y": { interval: "WEEK", count: 53 },
}

/** Whole intervals, the last of which is still going on. */
export function stretchOf(
  { range, from, to }: Pick<RangeChoice, "range" | "from" | "to">,
  now: number,
): Stretch {
  if (range === null) return betweenDays(from, to, now)
  if (range === "all") return { from: BEGINNING, to: now, interval: "WEEK" }
  const { interval, count } = INTERVALS_OF_RANGE[range]
  return { from: bucketStart(interval, now) - (count - 1) * INTERVAL_SECONDS[interval], to: now, interval }
}

function betweenDays(firstDay: string, lastDay: string, now: number): Stretch {
  const from = firstDay === "" ? BEGINNING : Math.max(BEGINNING, secondsOf(firstDay))
  const end = lastDay === "" ? now : secondsOf(lastDay) + DAY - 1
  const to = Math.max(from, Math.min(end, now))
  return { from, to, interval: intervalFor((to - from) / DAY) }
}

function secondsOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 1000
}

function intervalFor(days: number): Interval {
  if (days <= 2) return "HOUR"
  return days <= 120 ? "DAY" : "WEEK"
}
