import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { Endpoint } from "./endpoint.ts"
import { EndpointPool } from "./endpointPool.ts"

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const hour = 3_600_000

test.each([
  ["set on", hour],
  ["set back", -hour],
])("who lied is left out for half a minute, also where the clock is %s meanwhile", (_, jump) => {
  const liar = new Endpoint("http://liar.example")
  const pool = new EndpointPool(1, [liar], () => {})
  pool.ban(liar, "it made up a log")
  vi.setSystemTime(Date.now() + jump)
  vi.advanceTimersByTime(29_999)
  expect(pool.trusted).toEqual([])
  vi.advanceTimersByTime(1)
  expect(pool.trusted).toEqual([liar])
})
