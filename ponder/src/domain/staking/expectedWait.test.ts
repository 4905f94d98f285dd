import { expect, test } from "vitest"
import { expectedWait } from "./expectedWait.ts"

test("the wait is what is promised, and where the oldest request waits longer already, as long as that", () => {
  const promised = { unstakeSeconds: 700, at: 10_000 }
  expect(expectedWait({ ...promised, oldestAt: undefined })).toBe(700)
  expect(expectedWait({ ...promised, oldestAt: 9_500 })).toBe(700)
  expect(expectedWait({ ...promised, oldestAt: 9_000 })).toBe(1_000)
})
