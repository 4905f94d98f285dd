import { describe, expect, test } from "vitest"
import { findMoves } from "./findMoves.ts"
import type { PoolChain, Problem, Route } from "./problem.ts"

function chain(chainId: number, effective: bigint, floor: bigint, ceiling: bigint, inbound = 0n): PoolChain {
  return { chainId, effective, inbound, band: { floor, target: (floor + ceiling) / 2n, ceiling } }
}

function route(fromChainId: number, toChainId: number, some: Partial<Route> = {}): Route {
  const free = { fixedCost: 10n, costPerMillion: 0n, minimum: 0n, maximum: 10n ** 30n, seconds: 60 }
  return { kind: "BRIDGE", fromChainId, toChainId, ...free, ...some }
}

const both = [route(1, 56), route(56, 1)]
const problem = (some: Partial<Problem>): Problem => ({
  chains: [],
  routes: both,
  step: 1n,
  reserve: 0n,
  ...some,
})

describe("the moves that are found", () => {
  test("are none while every chain is in its band", async () => {
    const chains = [chain(1, 40n, 40n, 60n), chain(56, 60n, 40n, 60n)]
    expect(await findMoves(problem({ chains }))).toEqual({ amounts: [0n, 0n], reachesBands: true })
  })

  test("bring a chain to the edge of its band and no further", async () => {
    const chains = [chain(1, 80n, 30n, 70n), chain(56, 20n, 30n, 70n)]
    expect(await findMoves(problem({ chains }))).toEqual({ amounts: [10n, 0n], reachesBands: true })
  })

  test("count what is on its way", async () => {
    const chains = [chain(1, 75n, 30n, 75n), chain(56, 20n, 30n, 75n, 10n)]
    expect((await findMoves(problem({ chains }))).amounts).toEqual([0n, 0n])
  })

  test("are whole steps, so many that the floor is reached", async () => {
    const chains = [chain(1, 80n, 30n, 100n), chain(56, 19n, 30n, 100n)]
    expect((await findMoves(problem({ chains, step: 4n }))).amounts).toEqual([12n, 0n])
  })

  test("leave what is owed and what is held back where it is", async () => {
    const chains = [chain(1, 15n, 0n, 100n), chain(56, -10n, 20n, 100n)]
    // 30 are needed, 15 are there, and 5 of them are held back: every claim is covered, the floor is not reached.
    expect(await findMoves(problem({ chains, reserve: 5n }))).toEqual({
      amounts: [10n, 0n],
      reachesBands: false,
    })
  })

  test("cover claims before they fill bands", async () => {
    const chains = [chain(1, 50n, 50n, 100n), chain(56, -20n, 30n, 100n), chain(137, 10n, 30n, 100n)]
    const routes = [route(1, 56), route(1, 137)]
    const { amounts, reachesBands } = await findMoves(problem({ chains, routes }))
    expect(reachesBands).toBe(false)
    expect(amounts[0]).toBeGreaterThanOrEqual(20n)
  })

  test("are none where no route is open, and say that the bands are not reached", async () => {
    const chains = [chain(1, 80n, 30n, 70n), chain(56, 20n, 30n, 70n)]
    expect(await findMoves(problem({ chains, routes: [] }))).toEqual({ amounts: [], reachesBands: false })
  })

  test("take the cheaper of two ways of the same route", async () => {
    const chains = [chain(1, 80n, 30n, 70n), chain(56, 20n, 30n, 70n)]
    const routes = [route(1, 56, { kind: "UNSTAKE", fixedCost: 3n }), route(1, 56)]
    expect((await findMoves(problem({ chains, routes }))).amounts).toEqual([10n, 0n])
  })

  test("that cost nothing are still not made for nothing", async () => {
    const chains = [chain(1, 80n, 30n, 70n), chain(56, 20n, 30n, 70n), chain(137, 50n, 30n, 70n)]
    const ids = [1, 56, 137]
    const routes = ids.flatMap(a => ids.filter(b => b !== a).map(b => route(a, b, { fixedCost: 0n })))
    expect((await findMoves(problem({ chains, routes }))).amounts.filter(amount => amount > 0n)).toEqual([
      10n,
    ])
  })

  test("do not lose a share of amounts that no float holds", async () => {
    const one = 10n ** 18n
    const held = 8_000_000n * one + 1n
    const chains = [chain(1, held, 0n, 10n ** 26n), chain(56, 1n, 2_500_000n * one, 10n ** 26n)]
    const { amounts } = await findMoves(problem({ chains, step: 1_000n * one }))
    expect(amounts).toEqual([2_500_000n * one, 0n])
  })

  test("come as close as they can to bounds that are beyond all reach", async () => {
    const far = 10n ** 60n
    const chains = [chain(1, 80n, 0n, far), chain(56, 20n, far, far)]
    expect(await findMoves(problem({ chains }))).toEqual({ amounts: [80n, 0n], reachesBands: false })
  })
})
