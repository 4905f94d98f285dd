import { sumDecimals } from "../../lib/sumDecimals.ts"
import { bucketStart } from "../charts/buckets.ts"
import type { StakingData } from "./queries.ts"

type QueueDay = StakingData["stakingQueue"][number]

export type CalendarDay = {
  /** When it begins, in unix seconds (UTC). */
  start: number
  amount: string
  requests: number
  /** It is over, and what was due is not paid. */
  isLate: boolean
  isToday: boolean
}

const DAY = 86_400
/** What is late by more than that has no day here: it would take a page. */
const MOST_WEEKS_BACK = 2

/** Whole weeks, from that of what is due first to that of what is due last, each from Monday on. */
export function buildCalendar(queue: readonly QueueDay[], at: number): CalendarDay[][] {
  const today = bucketStart("DAY", at)
  const earliest = bucketStart("WEEK", today) - MOST_WEEKS_BACK * 7 * DAY
  const days = queue.map(({ day }) => day)
  const first = bucketStart("WEEK", Math.max(earliest, Math.min(today, ...days)))
  const last = bucketStart("WEEK", Math.max(today, ...days))
  const weeks = Math.round((last - first) / (7 * DAY)) + 1
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_, weekday) => {
      const start = first + (week * 7 + weekday) * DAY
      const due = queue.filter(({ day }) => day === start)
      return {
        start,
        amount: sumDecimals(due.map(({ amount }) => amount)),
        requests: due.reduce((sum, { requests }) => sum + requests, 0),
        isLate: start < today && due.length > 0,
        isToday: start === today,
      }
    }),
  )
}
