import { afterEach, expect, test, vi } from "vitest"
import { createTokenBuckets } from "./tokenBuckets.ts"

afterEach(() => {
  vi.useRealTimers()
})

function withClock(options: { perMinute: number; mostClients?: number }) {
  let time = 1_000_000
  const take = createTokenBuckets({ mostClients: 100, ...options, now: () => time })
  const pass = (seconds: number) => {
    time += seconds * 1_000
  }
  return { take, pass }
}

test("a client may make all its requests at once, and is told how many are left", () => {
  const { take } = withClock({ perMinute: 3 })
  expect([take("a"), take("a"), take("a")].map(({ remaining }) => remaining)).toEqual([2, 1, 0])
  expect(take("a")).toEqual({
    allowed: false,
    limit: 3,
    remaining: 0,
    resetSeconds: 60,
    retryAfterSeconds: 20,
  })
})

test("requests grow back evenly, and not beyond the limit", () => {
  const { take, pass } = withClock({ perMinute: 60 })
  for (let count = 0; count < 60; count++) take("a")
  pass(0.5)
  expect(take("a")).toMatchObject({ allowed: false, retryAfterSeconds: 1 })
  pass(0.5)
  expect(take("a")).toMatchObject({ allowed: true, remaining: 0 })
  pass(3_600)
  expect(take("a")).toMatchObject({ allowed: true, remaining: 59 })
})

test("a refused request costs nothing: whoever waits as told is answered", () => {
  const { take, pass } = withClock({ perMinute: 1 })
  take("a")
  for (let count = 0; count < 100; count++) expect(take("a").allowed).toBe(false)
  pass(take("a").retryAfterSeconds)
  expect(take("a").allowed).toBe(true)
})

test("clients do not share", () => {
  const { take } = withClock({ perMinute: 1 })
  expect([take("a"), take("b"), take("a")].map(({ allowed }) => allowed)).toEqual([true, true, false])
})

test("of too many clients, the one that was silent longest is forgotten", () => {
  const { take } = withClock({ perMinute: 2, mostClients: 2 })
  take("a")
  take("a")
  take("b")
  expect(take("a").allowed).toBe(false)
  take("c")
  expect(take("a").allowed).toBe(false)
  expect(take("b").remaining).toBe(1)
})

test("a clock that is set back costs nobody a request, and one that is set on gives nobody any", () => {
  vi.useFakeTimers()
  const take = createTokenBuckets({ perMinute: 2, mostClients: 100 })
  take("a")
  take("a")
  vi.setSystemTime(Date.now() + 3_600_000)
  expect(take("a").allowed).toBe(false)
  vi.setSystemTime(Date.now() - 7_200_000)
  vi.advanceTimersByTime(30_000)
  expect(take("a").allowed).toBe(true)
})
