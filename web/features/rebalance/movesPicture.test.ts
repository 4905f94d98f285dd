import { expect, test } from "vitest"
import { movesPicture } from "./movesPicture.ts"
import type { Plan } from "./queries.ts"

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
  fromAfterShares: "90",
  toAfterShares: "10",
  reason: "Ethereum is 30 below its floor.",
})
test("moves of one way are one band of the picture", () => {
  const { routes, sources, layout } = movesPicture([move("15"), move("10")])
  expect(routes.map(({ key, amount, transfers }) => [key, amount, transfers])).toEqual([["56-1", "25", 2]])
  expect(sources.get(56)?.total).toBe("25")
  expect(layout.bands).toHaveLength(1)
})
