import { expect, test } from "vitest"
import { Pace } from "./pace.ts"

type Outcome = { accepted: number; refused: number }

/** As many requests as the pace allows, for so long, to a provider that takes `limit` in each second of its own. */
function send(seconds: number, limit: (second: number) => number): Outcome {
  let now = 0
  const pace = new Pace(() => now)
  const taken = new Map<number, number>()
  const outcome = { accepted: 0, refused: 0 }
  while (now < seconds * 1_000) {
    // Somebody who sends ten at once wherever nothing is in the way.
    const sentAt = now
    for (let index = 0; index < 10; index++) {
      now += pace.takeTurn()
      const second = Math.floor(now / 1_000)
      const before = taken.get(second) ?? 0
      if (before < limit(second)) {
        taken.set(second, before + 1)
        pace.accepted()
        outcome.accepted++
      } else {
        pace.refused(sentAt)
        outcome.refused++
      }
    }
    now += 1
  }
  return outcome
}

test("an endpoint without a limit is not held back", () => {
  const { accepted, refused } = send(2, () => Number.POSITIVE_INFINITY)
  expect(refused).toBe(0)
  expect(accepted).toBeGreaterThan(10_000)
})

test.each([1, 25, 200])("of %i requests a second, nine tenths are used, and few are refused", limit => {
  const { accepted, refused } = send(120, () => limit)
  expect(accepted).toBeGreaterThan(0.9 * 120 * limit)
  expect(refused).toBeLessThan(0.1 * accepted)
})

test("what refuses everything for a while is soon used again", () => {
  const { accepted } = send(40, second => (second < 20 ? 0 : 100))
  expect(accepted).toBeGreaterThan(0.8 * 20 * 100)
})

test("an endpoint that says how long to wait is left alone for so long", () => {
  let now = 0
  const pace = new Pace(() => now)
  pace.takeTurn()
  now = 10
  pace.refused(0, 7_000)
  expect(pace.delay).toBe(7_000)
  now = 7_010
  expect(pace.takeTurn()).toBe(0)
})
