import { expect, test } from "vitest"
import { readRange } from "../charts/readRange.ts"
import { historyStretch } from "./historyStretch.ts"

const DAY = 86_400
const MIDNIGHT = 1_795_219_200
const week = readRange("7d")

test("up to now the day that is going on is part of it", () => {
  const now = MIDNIGHT + 500
  expect(historyStretch(week, now, false)).toEqual({ from: MIDNIGHT - 6 * DAY, to: now, interval: "DAY" })
})

test("of the past nothing is shown that came later", () => {
  const last = { from: MIDNIGHT - 7 * DAY, to: MIDNIGHT - 1, interval: "DAY" }
  expect(historyStretch(week, MIDNIGHT + 500, true)).toEqual(last)
  expect(historyStretch(week, MIDNIGHT - 1, true)).toEqual(last)
  expect(historyStretch(week, MIDNIGHT - 2, true).to).toBe(MIDNIGHT - DAY - 1)
})
