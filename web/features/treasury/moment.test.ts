import { expect, test } from "vitest"
import { readMoment, writeMoment } from "./moment.ts"

const NOON = 1_795_262_400

test.each([
  ["2026-11-21T12:00", NOON],
  ["2026-11-21T12:00:00", NOON],
  ["2026-11-21T12:00:07Z", NOON + 7],
  ["1795262400", NOON],
  ["0", 0],
  ["2026-02-30T12:00", null],
  ["1969-12-31T23:59", null],
  ["2026-11-21", null],
  ["2026-11-21T12:00+02:00", null],
  ["yesterday", null],
  ["", null],
])("%s is %s", (text, moment) => {
  expect(readMoment(text)).toBe(moment)
})

test("what is written can be read again", () => {
  expect(readMoment(writeMoment(NOON + 59))).toBe(NOON + 59)
})
