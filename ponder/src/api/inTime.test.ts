import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { inTime } from "./inTime.ts"

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test("what is done in time counts, with its result or its error", async () => {
  expect(await inTime(Promise.resolve(7), 100)).toBe(7)
  await expect(inTime(Promise.reject(new Error("broken")), 100)).rejects.toThrow("broken")
})

test("what takes longer is undefined, whatever it comes to", async () => {
  const late = new Promise((_, reject) => setTimeout(reject, 200, new Error("too late")))
  const answer = inTime(late, 100)
  await vi.advanceTimersByTimeAsync(300)
  expect(await answer).toBeUndefined()
})
