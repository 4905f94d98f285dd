import { expect, test } from "vitest"
import { isSolvent } from "./isSolvent.ts"

const intact = { lacking: 0n }

test("nothing may be missing of what stands behind pegs", () => {
  expect(isSolvent({ ...intact, rule: "BACKING", unexplained: 0n })).toBe(true)
  expect(isSolvent({ ...intact, rule: "BACKING", unexplained: -1n })).toBe(false)
})

test("too much is unexplained as well, but harms nobody", () => {
  expect(isSolvent({ ...intact, rule: "BACKING", unexplained: 1n })).toBe(true)
})

test("liquidity has to do for all claims on it, and is not called short before it was read", () => {
  expect(isSolvent({ ...intact, rule: "LIQUIDITY", effective: 0n })).toBe(true)
  expect(isSolvent({ ...intact, rule: "LIQUIDITY", effective: -1n })).toBe(false)
  expect(isSolvent({ ...intact, rule: "LIQUIDITY", effective: undefined })).toBe(true)
})

test("what left past the bridge is missing, however the events add up", () => {
  expect(isSolvent({ rule: "BACKING", unexplained: 5n, lacking: 1n })).toBe(false)
  expect(isSolvent({ rule: "LIQUIDITY", effective: 5n, lacking: 1n })).toBe(false)
})
