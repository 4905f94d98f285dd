import { expect, test } from "vitest"
import { buildCalendar } from "./buildCalendar.ts"

const DAY = 86_400
// A Thursday.
const TODAY = 1_795_651_200
const due = (daysAhead: number, amount: string, requests = 1) => ({
  pool: `0x${"ab".repeat(20)}` as const,
  day: TODAY + daysAhead * DAY,
  amount,
  requests,
  claimable: "0",
})

test("weeks begin on Monday and reach from what is due first to what is due last", () => {
  const weeks = buildCalendar([due(-5, "1"), due(6, "2")], TODAY + 3_600)
  expect(weeks.map(week => week.length)).toEqual([7, 7, 7])
  const days = weeks.flat()
  expect(days[0]?.start).toBe(TODAY - 10 * DAY)
  expect(days.find(({ isToday }) => isToday)?.start).toBe(TODAY)
  expect(days.filter(({ isLate }) => isLate).map(({ start }) => start)).toEqual([TODAY - 5 * DAY])
})

test("what several pools owe on a day is added up exactly", () => {
  const days = buildCalendar([due(1, "0.000000000000000001", 2), due(1, "5")], TODAY).flat()
  expect(days.find(({ start }) => start === TODAY + DAY)).toMatchObject({
    amount: "5.000000000000000001",
    requests: 3,
    isLate: false,
  })
})

test("an empty queue is the week of today, and what is late by a year takes no page", () => {
  expect(buildCalendar([], TODAY)).toHaveLength(1)
  expect(buildCalendar([due(-400, "1")], TODAY)).toHaveLength(3)
})
