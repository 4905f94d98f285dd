import { expect, test } from "vitest"
import { bandOf, percentParts } from "./bandOf.ts"

test("percents of a pool", () => {
  expect(bandOf(percentParts({ floor: 25, target: 50, ceiling: 75 }), 1_000n)).toEqual({
    floor: 250n,
    target: 500n,
    ceiling: 750n,
  })
})

test("rounds inwards", () => {
  expect(bandOf({ floor: 333_333n, target: 500_000n, ceiling: 666_666n }, 10n)).toEqual({
    floor: 4n,
    target: 5n,
    ceiling: 6n,
  })
})
