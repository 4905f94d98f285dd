import { expect, test } from "vitest"
import { unstakeState } from "./unstakeState.ts"

const DAY = 86_400
const request = { rest: 5n, unlocksAt: 7 * DAY }

test.each([
  ["at once", 0, "PENDING"],
  ["in the second before seven days", 7 * DAY - 1, "PENDING"],
  ["after seven days", 7 * DAY, "CLAIMABLE"],
  ["long after them", 700 * DAY, "CLAIMABLE"],
])("%s, what is not paid is %s", (_, at, state) => {
  expect(unstakeState(request, at)).toBe(state)
})

test("what is paid in full is paid, however early", () => {
  expect(unstakeState({ ...request, rest: 0n }, 1)).toBe("PAID")
})
