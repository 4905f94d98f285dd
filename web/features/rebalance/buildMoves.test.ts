import { expect, test } from "vitest"
import { buildMoves, missingAfter, movesPicture } from "./buildMoves.ts"
import type { Plan } from "./queries.ts"
import { sampleChain } from "./sampleChain.ts"

const ethereum = { id: 1, name: "Ethereum" }
const bsc = { id: 56, name: "BNB Smart Chain" }
const move = (amount: string): Plan["moves"][number] => ({
  kind: "BRIDGE",
  fromChain: bsc,
  toChain: ethereum,
  shares: amount,
  amount,
  cost: "1",
  seconds: 1_800,
  reason: "Ethereum is 30 below its floor.",
})
const chains = [
  sampleChain({ projectedShares: "-5", afterShares: "20" }),
  sampleChain({ chain: bsc, projectedShares: "105", afterShares: "80" }),
] as Plan["chains"]

test("each move says what is left behind by it and by those before it", () => {
  const after = buildMoves({ moves: [move("15"), move("10")], chains }).map(each =>
    each.after.map(({ chain, shares }) => `${chain.id}: ${shares}`),
  )
  expect(after).toEqual([
    ["1: 10", "56: 90"],
    ["1: 20", "56: 80"],
  ])
})

test("what stays out of reach is told by its bound", () => {
  expect(missingAfter(chains)).toEqual([
    { chain: ethereum, bound: "floor", shares: "5" },
    { chain: bsc, bound: "ceiling", shares: "5" },
  ])
})

test("moves of one way are one band of the picture", () => {
  const { routes, sources, layout } = movesPicture([move("15"), move("10")])
  expect(routes.map(({ key, amount, transfers }) => [key, amount, transfers])).toEqual([["56-1", "25", 2]])
  expect(sources.get(56)?.total).toBe("25")
  expect(layout.bands).toHaveLength(1)
})
