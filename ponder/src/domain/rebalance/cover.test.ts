import { describe, expect, test } from "vitest"
import { coverAt, isThin, outflowAt } from "./cover.ts"

const days = (...outflows: number[]) => outflows.map(outflow => ({ inflow: 0n, outflow: BigInt(outflow) }))

describe("the outflow of a day", () => {
  test("by nearest rank", () => {
    const twenty = days(...Array.from({ length: 20 }, (_, day) => 20 - day))
    expect(outflowAt(50, twenty)).toBe(10n)
    expect(outflowAt(95, twenty)).toBe(19n)
    expect(outflowAt(50, days())).toBe(0n)
  })
})

test.each([
  [10n, 25n, 250n],
  [3n, 10n, 333n],
  [10n, -1n, 0n],
  [0n, 25n, undefined],
])("at %s a day %s lasts %s hundredths of a day", (outflow, effective, cover) => {
  expect(coverAt(outflow, effective)).toBe(cover)
})

test("a history is thin with few days, or few days on which something was paid out", () => {
  expect(isThin(days(...Array(13).fill(1)))).toBe(true)
  expect(isThin(days(...Array(14).fill(1)))).toBe(false)
  expect(isThin(days(...Array(8).fill(0), ...Array(6).fill(1)))).toBe(true)
})
