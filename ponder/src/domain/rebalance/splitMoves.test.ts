import { expect, test } from "vitest"
import { splitMoves, TooManyMoves } from "./splitMoves.ts"

test.each([
  [0n, 10n, 1n, []],
  [10n, 10n, 1n, [10n]],
  [11n, 10n, 1n, [6n, 5n]],
  [30n, 10n, 5n, [10n, 10n, 10n]],
  [35n, 14n, 5n, [10n, 10n, 10n, 5n]],
])("%s in moves of at most %s, in steps of %s", (amount, maximum, step, moves) => {
  expect(splitMoves(amount, { maximum }, step)).toEqual(moves)
})

test("an amount is not written out as more moves than anybody signs", () => {
  expect(splitMoves(100n, { maximum: 1n }, 1n)).toHaveLength(100)
  expect(() => splitMoves(10n ** 9n, { maximum: 1n }, 1n)).toThrow(TooManyMoves)
})
