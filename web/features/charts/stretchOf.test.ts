import { expect, test } from "vitest"
import { bucketStarts, type Interval } from "./buckets.ts"
import { stretchOf } from "./stretchOf.ts"

const iso = (timestamp: number) => new Date(timestamp * 1000).toISOString().slice(0, 19)
// A Saturday.
const NOW = Date.parse("2026-11-21T14:30:00Z") / 1000

test.each([
  ["24h", "HOUR", "2026-11-20T15:00:00", 24],
  ["7d", "DAY", "2026-11-15T00:00:00", 7],
  ["30d", "DAY", "2026-10-23T00:00:00", 30],
  ["90d", "DAY", "2026-08-24T00:00:00", 90],
  ["1y", "WEEK", "2025-11-17T00:00:00", 53],
] as const)("%s is looked at by %s, from %s", (range, interval, from, count) => {
  const stretch = stretchOf({ range, from: "", to: "" }, NOW)
  expect({ ...stretch, from: iso(stretch.from) }).toEqual({ from, to: NOW, interval })
  expect(bucketStarts(interval, stretch.from, stretch.to)).toHaveLength(count)
})

test("the whole history is no more intervals than the API gives at once", () => {
  const { interval, from, to } = stretchOf({ range: "all", from: "", to: "" }, NOW)
  expect(bucketStarts(interval, from, to).length).toBeLessThanOrEqual(1000)
})

test.each([
  ["2026-11-20", "2026-11-20", "HOUR", "2026-11-20T23:59:59"],
  ["2026-11-01", "2026-11-20", "DAY", "2026-11-20T23:59:59"],
  ["2026-01-01", "2026-11-20", "WEEK", "2026-11-20T23:59:59"],
  ["2026-11-01", "", "DAY", "2026-11-21T14:30:00"],
  ["2026-11-01", "2027-11-01", "DAY", "2026-11-21T14:30:00"],
  ["2027-11-01", "2027-11-02", "HOUR", "2027-11-01T00:00:00"],
] as [string, string, Interval, string][])("from %s to %s: by %s, until %s", (from, to, interval, end) => {
  const stretch = stretchOf({ range: null, from, to }, NOW)
  expect({ ...stretch, from: iso(stretch.from), to: iso(stretch.to) }).toEqual({
    from: `${from}T00:00:00`,
    to: end,
    interval,
  })
})
