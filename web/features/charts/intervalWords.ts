import type { Interval } from "./buckets.ts"

export const INTERVAL_WORDS: Record<Interval, { by: string; column: string }> = {
  HOUR: { by: "by hour", column: "Hour from" },
  DAY: { by: "by day", column: "Day" },
  WEEK: { by: "by week", column: "Week from" },
}
