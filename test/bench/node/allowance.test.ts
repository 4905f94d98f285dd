import { expect, test } from "vitest"
import { Allowance } from "./allowance.ts"

test("gives as many as were agreed at once, and the next when its time has come", () => {
  const allowance = new Allowance()
  const taken = Array.from({ length: 30 }, () => allowance.take(25, 1_000))
  expect(taken.filter(Boolean)).toHaveLength(25)
  expect(allowance.take(25, 1_039)).toBe(false)
  expect(allowance.take(25, 1_041)).toBe(true)
})
