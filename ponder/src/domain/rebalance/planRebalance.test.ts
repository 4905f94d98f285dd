import { describe, expect, test } from "vitest"
import { planRebalance, positionOf, standingOf } from "./planRebalance.ts"
import type { Problem, Route } from "./problem.ts"

const route: Route = {
  kind: "BRIDGE",
  fromChainId: 1,
  toChainId: 56,
  fixedCost: 10n,
  costPerMillion: 1_500n,
  minimum: 5n,
  maximum: 30n,
  seconds: 1_800,
}
const back: Route = { ...route, fromChainId: 56, toChainId: 1 }
const band = { floor: 40n, target: 60n, ceiling: 100n }

function pool(ethereum: bigint, bsc: bigint, some: Partial<Problem> = {}): Problem {
  const chains = [
    { chainId: 1, effective: ethereum, inbound: 0n, band },
    { chainId: 56, effective: bsc, inbound: 0n, band },
  ]
  return { chains, routes: [route, back], step: 1n, reserve: 0n, ...some }
}

describe("a plan", () => {
  test("says what moves, what that costs, what is there afterwards, and why", async () => {
    const plan = await planRebalance(pool(90n, 20n), "EDGE")
    expect(plan).toEqual({
      moves: [
        {
          route,
          shares: 20n,
          cost: 11n,
          after: { from: 70n, to: 40n },
          reason: { position: "BELOW_FLOOR", chainId: 56, shares: 20n },
        },
      ],
      rejected: [{ route: back, reason: "NOTHING_TO_SPARE" }],
      after: [70n, 40n],
      cost: 11n,
      reachesBands: true,
    })
  })

  test("goes on to the target where that is wanted, in moves of the allowed size", async () => {
    const { moves, after } = await planRebalance(pool(101n, 19n), "TARGET")
    expect(moves.map(move => [move.shares, move.after.from, move.after.to])).toEqual([
      [21n, 80n, 40n],
      [20n, 60n, 60n],
    ])
    expect(after).toEqual([60n, 60n])
  })

  test("stops at the edge where the target cannot be reached", async () => {
    const { after, reachesBands } = await planRebalance(pool(60n, 21n), "TARGET")
    expect({ after, reachesBands }).toEqual({ after: [41n, 40n], reachesBands: true })
  })

  test("names claims that wait before floors", async () => {
    const [move] = (await planRebalance(pool(100n, -3n), "EDGE")).moves
    expect(move?.reason).toEqual({ position: "UNCOVERED", chainId: 56, shares: 3n })
  })

  test("names the chain that has too much where no other one lacks anything", async () => {
    const [move] = (await planRebalance(pool(110n, 60n), "EDGE")).moves
    expect(move?.reason).toEqual({ position: "ABOVE_CEILING", chainId: 1, shares: 10n })
  })

  test("says of every way that it does not take why", async () => {
    const third = { chainId: 137, effective: 70n, inbound: 0n, band }
    const dear = { ...route, fromChainId: 137, fixedCost: 99n }
    const { chains, routes } = pool(90n, 20n)
    const wide = { ...pool(90n, 20n), chains: [...chains, third], routes: [...routes, dear] }
    const still = await planRebalance(pool(60n, 60n), "EDGE")
    expect((await planRebalance(wide, "EDGE")).rejected.map(({ reason }) => reason)).toEqual([
      "NOTHING_TO_SPARE",
      "DEARER",
    ])
    expect(still.rejected.map(({ reason }) => reason)).toEqual(["NOTHING_NEEDED", "NOTHING_NEEDED"])
    const least = { ...route, minimum: 95n, maximum: 1_000n }
    const small = await planRebalance(pool(90n, 20n, { routes: [least] }), "EDGE")
    expect(small.rejected.map(({ reason }) => reason)).toEqual(["TOO_SMALL"])
  })
})

test("claims wait until what is under way has come", () => {
  const chain = { chainId: 1, effective: -1n, inbound: 61n, band }
  expect(standingOf(chain)).toBe("UNCOVERED")
  expect(standingOf({ ...chain, effective: 0n })).toBe("IN_BAND")
})

test.each([
  [-1n, "UNCOVERED"],
  [0n, "BELOW_FLOOR"],
  [40n, "IN_BAND"],
  [100n, "IN_BAND"],
  [101n, "ABOVE_CEILING"],
])("%s is %s", (shares, position) => {
  expect(positionOf(shares, band)).toBe(position)
})
