import { expect, test } from "vitest"
import { bucketLabel, tickLabel } from "./bucketLabel.ts"

const START = Date.parse("2026-11-21T00:00:00Z") / 1000

test("a day in UTC is a date; elsewhere it begins at another hour, which is told", () => {
  expect(bucketLabel(START, "DAY", "UTC")).toBe("2026-11-21")
  expect(bucketLabel(START, "WEEK", "Asia/Kathmandu")).toBe("2026-11-21 05:45")
  expect(bucketLabel(START, "DAY", "America/New_York")).toBe("2026-11-20 19:00")
  expect(bucketLabel(START + 3_600, "HOUR", "UTC")).toBe("2026-11-21 01:00")
})

test("an axis has room for less", () => {
  expect(tickLabel(START, "DAY", "UTC")).toBe("21 Nov")
  expect(tickLabel(START + 3_600, "HOUR", "UTC")).toBe("01:00")
})
