import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { keptBriefly } from "./keptBriefly.ts"

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test("one question at a time for a key, and one answer for a while", async () => {
  const ask = vi.fn(async (key: string) => `answer to ${key}`)
  const answer = keptBriefly(ask, { keepMs: 1_000, most: 10 })
  expect(await Promise.all([answer("a"), answer("a"), answer("b")])).toEqual([
    "answer to a",
    "answer to a",
    "answer to b",
  ])
  expect(ask).toHaveBeenCalledTimes(2)
  vi.advanceTimersByTime(999)
  await answer("a")
  expect(ask).toHaveBeenCalledTimes(2)
  vi.advanceTimersByTime(1)
  await answer("a")
  expect(ask).toHaveBeenCalledTimes(3)
})

test("no more are kept than allowed, and the oldest go first", async () => {
  const ask = vi.fn(async (key: string) => key)
  const answer = keptBriefly(ask, { keepMs: 1_000, most: 2 })
  await answer("a")
  await answer("b")
  await answer("c")
  await answer("b")
  expect(ask).toHaveBeenCalledTimes(3)
  await answer("a")
  expect(ask).toHaveBeenCalledTimes(4)
})

test("no longer than that where the clock is set back", async () => {
  const ask = vi.fn(async (key: string) => key)
  const answer = keptBriefly(ask, { keepMs: 1_000, most: 2 })
  await answer("a")
  vi.setSystemTime(Date.now() - 3_600_000)
  vi.advanceTimersByTime(1_000)
  await answer("a")
  expect(ask).toHaveBeenCalledTimes(2)
})
