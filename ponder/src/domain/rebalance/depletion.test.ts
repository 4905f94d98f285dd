import { expect, test } from "vitest"
import { depletionOf } from "./depletion.ts"

const day = (inflow: bigint, outflow: bigint) => ({ inflow, outflow })

test("a steady loss ends on one day, whichever day it begins with", () => {
  expect(depletionOf(100n, Array(20).fill(day(0n, 10n)))).toEqual({ early: 10, late: 10 })
})

test("an uneven one ends within an interval", () => {
  const days = [...Array(10).fill(day(0n, 0n)), ...Array(10).fill(day(0n, 10n))]
  expect(depletionOf(50n, days)).toEqual({ early: 5, late: 15 })
})

test("where as much comes as goes, it never ends", () => {
  expect(depletionOf(100n, Array(20).fill(day(5n, 5n)))).toEqual({ early: undefined, late: undefined })
})

test("what is used up lasts no day", () => {
  expect(depletionOf(0n, Array(20).fill(day(0n, 10n)))).toEqual({ early: 0, late: 0 })
})
