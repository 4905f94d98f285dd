import { expect, test } from "vitest"
import { isSolvent } from "./isSolvent.ts"

test("nothing may be missing of what stands behind pegs", () => {
  expect(isSolvent({ rule: "BACKING", unexplained: 0n })).toBe(true)
  expect(isSolvent({ rule: "BACKING", unexplained: -1n })).toBe(false)
})

test("too much is unexplained as well, but harms nobody", () => {
  expect(isSolvent({ rule: "BACKING", unexplained: 1n })).toBe(true)
})

test("liquidity has to do for all claims on it, and is not called short before it was read", () => {
  expect(isSolvent({ rule: "LIQUIDITY", effective: 0n })).toBe(true)
  expect(isSolvent({ rule: "LIQUIDITY", effective: -1n })).toBe(false)
  expect(isSolvent({ rule: "LIQUIDITY", effective: undefined })).toBe(true)
})
