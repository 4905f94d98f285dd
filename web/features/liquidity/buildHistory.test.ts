import { expect, test } from "vitest"
import { buildHistory } from "./buildHistory.ts"
import type { HistoryData } from "./queries.ts"

type Point = HistoryData["balanceHistory"][number]

const DAY = 86_400
const FIRST = 1_795_132_800
const E18 = "000000000000000000"
const chains = [
  { id: 1, name: "Ethereum" },
  { id: 137, name: "Polygon" },
  { id: 56, name: "BNB Smart Chain" },
]
const stretch = { from: FIRST, to: FIRST + DAY + 60, interval: "DAY" } as const
const options = { unit: "tokens", stretch, chains, originChainId: 1, open: false } as const

function point(chainId: number, side: Point["side"], day: number, changes: Partial<Point> = {}): Point {
  return {
    timestamp: FIRST + day * DAY,
    chainId,
    side,
    contract: `0x${"ab".repeat(20)}`,
    shares: `10${E18}`,
    amount: "11",
    ratio: null,
    inflowShares: "0",
    inflowAmount: "0",
    outflowShares: "0",
    outflowAmount: "0",
    ...changes,
  }
}

const points = [
  point(1, "LOCKED", 0, { ratio: "0.9" }),
  point(56, "MINTED", 0, { amount: "5.000000000000000001" }),
  point(137, "MINTED", 0, { ratio: "0.7" }),
  point(1, "LOCKED", 1, { ratio: "0.8", inflowAmount: "4", inflowShares: `3${E18}`, outflowAmount: "1.5" }),
  point(56, "MINTED", 1),
  point(137, "MINTED", 1),
]

test("what is locked and what is minted stays apart, chains in their usual order", () => {
  const { sides } = buildHistory(points, options)
  expect(sides.map(({ side }) => side)).toEqual(["LOCKED", "MINTED"])
  expect(sides[1]?.held.series.map(({ label }) => label)).toEqual(["Polygon", "BNB Smart Chain"])
  expect(sides[1]?.held.buckets).toEqual([
    { start: FIRST, partial: false, values: ["11", "5.000000000000000001"], total: "16.000000000000000001" },
    { start: FIRST + DAY, partial: true, values: ["11", "11"], total: "22" },
  ])
})

test("what went out stands below zero, and both make the change", () => {
  const [locked] = buildHistory(points, options).sides
  expect(locked?.moved.series.map(({ label }) => label)).toEqual(["Ethereum, in", "Ethereum, out"])
  expect(locked?.moved.buckets[1]).toMatchObject({ values: ["4", "-1.5"], total: "2.5" })
  expect(locked?.moved.buckets[0]).toMatchObject({ values: ["0", "0"], total: "0" })
})

test("a chain has one colour, whichever side it is on", () => {
  const both = [...points, point(56, "LOCKED", 0), point(56, "LOCKED", 1)]
  const [locked, minted] = buildHistory(both, options).sides
  expect(locked?.held.series.at(-1)?.colour).toBe(minted?.held.series.at(-1)?.colour)
  expect(new Set(minted?.held.series.map(({ colour }) => colour)).size).toBe(2)
})

test("in shares nothing is converted", () => {
  const [locked] = buildHistory(points, { ...options, unit: "shares" }).sides
  expect(locked?.held.buckets[0]?.values).toEqual(["10"])
  expect(locked?.moved.buckets[1]?.values[0]).toBe("3")
})

test("the ratio is that of the token's own chain", () => {
  expect(buildHistory(points, options).ratio).toMatchObject({ first: "0.9", last: "0.8" })
  expect(buildHistory([point(1, "LOCKED", 0)], options).ratio).toBeNull()
})

test("the whole history begins with the first change", () => {
  const before = point(1, "LOCKED", -9, { shares: "0", amount: "0" })
  const { sides } = buildHistory([before, ...points], { ...options, open: true })
  expect(sides[0]?.held.buckets.map(({ start }) => start)).toEqual([FIRST, FIRST + DAY])
})
