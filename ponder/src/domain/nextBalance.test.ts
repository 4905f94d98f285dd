import { expect, test } from "vitest"
import { nextBalance } from "./nextBalance.ts"

const most = 2n ** 256n - 1n

test("changes add up", () => {
  expect(nextBalance(5n, -7n)).toBe(-2n)
})

test("a token that claims more than 256 bits stays at the bound, on either side", () => {
  expect(nextBalance(most, most)).toBe(most)
  expect(nextBalance(-most, -1n)).toBe(-most)
})
