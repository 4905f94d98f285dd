import { expect, test } from "vitest"
import { usdSum } from "./usdSum.ts"

const fresh = { shares: 1n, state: "FRESH", usd: 5n } as const
const stale = { shares: 1n, state: "STALE", usd: 7n } as const
const without = { shares: 1n, state: "NO_FEED", usd: undefined } as const

test("only fresh prices are counted, and the rest is told of", () => {
  expect(usdSum([fresh, stale, without, fresh])).toEqual({ usd: 10n, leftOut: [stale, without] })
})

test("what has no price is no zero", () => {
  expect(usdSum([stale, without])).toEqual({ leftOut: [stale, without] })
})

test("nothing is worth nothing, whatever its price", () => {
  expect(usdSum([])).toEqual({ usd: 0n, leftOut: [] })
  expect(usdSum([{ ...without, shares: 0n }])).toEqual({ usd: 0n, leftOut: [] })
})
