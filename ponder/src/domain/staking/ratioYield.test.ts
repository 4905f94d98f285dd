import { expect, test } from "vitest"
import { ratioYield } from "./ratioYield.ts"

const DAY = 86_400
const ONE = 10n ** 18n
const told = (value: bigint, day: number, last = day) => ({
  value,
  since: day * DAY,
  toldAt: last * DAY,
})

test("a ratio that falls by a fifth has made a quarter more of a share, in a year of 73 days five times that", () => {
  expect(ratioYield({ from: told(ONE, 10), to: told((ONE * 4n) / 5n, 83) })).toEqual({
    growth: ONE / 4n,
    annual: (ONE * 5n) / 4n,
  })
})

test("growth is rounded down, also below zero", () => {
  expect(ratioYield({ from: told(4n, 0), to: told(3n, 365) })).toEqual({
    growth: 333_333_333_333_333_333n,
    annual: 333_333_333_333_333_333n,
  })
  expect(ratioYield({ from: told(2n, 0), to: told(3n, 365) })).toEqual({
    growth: -333_333_333_333_333_334n,
    annual: -333_333_333_333_333_334n,
  })
})

test("the pace is between the days on which the ratios came about, whenever they were told again", () => {
  const ends = { from: told(ONE, 0, 6), to: told(ONE / 2n, 365, 371) }
  expect(ratioYield(ends)).toEqual({ growth: ONE, annual: ONE })
})

test("a ratio that was told again and did not change has yielded nothing", () => {
  expect(ratioYield({ from: told(ONE, 1), to: told(ONE, 1, 2) })).toEqual({ growth: 0n, annual: 0n })
})

test.each([
  ["NO_RATIO", undefined, undefined],
  ["NO_RATIO", undefined, told(0n, 3)],
  ["HISTORY_TOO_SHORT", undefined, told(ONE, 3)],
  ["NOT_TOLD_SINCE", told(ONE, 3), told(ONE, 3)],
])("there is none, for %s", (obstacle, from, to) => {
  expect(ratioYield({ from, to })).toEqual({ obstacle })
})
