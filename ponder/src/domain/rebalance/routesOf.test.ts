import { describe, expect, test } from "vitest"
import { registeredToken } from "../registeredToken.ts"
import { poolOf } from "./poolOf.ts"
import { routesOf, stepOf } from "./routesOf.ts"
import { sampleChoice } from "./sampleChoice.ts"

const ONE = 10n ** 18n
const ankr = registeredToken(1, "0x8290333ceF9e6D528dD5618Fb97a76f268f3EDD4") ?? expect.fail("no ANKR")
const pool = poolOf(ankr) ?? expect.fail("no pool")
const usual = sampleChoice()

describe("the routes of a pool", () => {
  test("lead from each chain to each other one, and cost a transaction on both", () => {
    const { open, closed } = routesOf(pool, usual)
    expect(open.map(({ fromChainId, toChainId }) => [fromChainId, toChainId])).toEqual([
      [1, 56],
      [56, 1],
    ])
    expect(open.map(({ fixedCost }) => fixedCost)).toEqual([410n * ONE, 410n * ONE])
    expect(closed).toEqual([])
  })

  test("lead over the bridge only between tokens that are a pair", () => {
    const [from, to] = pool
    const third = { ...ankr, chainId: 137, pairs: [{ chainId: 56, address: to?.address ?? ankr.address }] }
    const { open } = routesOf([from ?? ankr, to ?? ankr, third], usual)
    const ways = open.map(({ fromChainId, toChainId }) => [fromChainId, toChainId])
    expect(ways).toEqual([
      [1, 56],
      [56, 1],
      [56, 137],
      [137, 56],
    ])
  })

  test("are closed where one of their chains is out", () => {
    const { open, closed } = routesOf(pool, { ...usual, outages: [56] })
    expect(open).toEqual([])
    expect(closed.map(({ closedBy }) => closedBy)).toEqual([[56], [56]])
  })

  test("are closed where a bridge does not allow the other chain, whichever has to take the deposit or the claim", () => {
    const { open, closed } = routesOf(pool, { ...usual, bans: [{ chainId: 56, toChainId: 1 }] })
    expect(open).toEqual([])
    expect(closed.map(({ closedBy, bannedBy }) => [closedBy, bannedBy])).toEqual([
      [[], [56]],
      [[], [56]],
    ])
    expect(routesOf(pool, { ...usual, bans: [{ chainId: 56, toChainId: 137 }] }).closed).toEqual([])
  })

  test("lead past the bridge where a token can be taken back for its coin, if that is wanted", () => {
    const [from, to] = pool
    const rebasing = [{ ...(from ?? ankr), unstakeSeconds: 604_800 }, to ?? ankr]
    expect(routesOf(rebasing, usual).open.map(({ kind }) => kind)).toEqual(["BRIDGE", "BRIDGE"])
    const { open } = routesOf(rebasing, { ...usual, unstaking: true })
    expect(open.map(({ kind, fromChainId, seconds }) => [kind, fromChainId, seconds])).toEqual([
      ["BRIDGE", 1, 1_800],
      ["UNSTAKE", 1, 604_800],
      ["BRIDGE", 56, 1_800],
    ])
    const wait = { chainId: 1, address: ankr.address, seconds: 900_000 }
    const late = routesOf(rebasing, { ...usual, unstaking: true, unstakeWaits: [wait] })
    expect(late.open.find(({ kind }) => kind === "UNSTAKE")?.seconds).toBe(900_000)
  })
})

test("a move is a multiple of the coarsest step of the pool, unless another one is chosen", () => {
  expect(stepOf(pool, usual, 0n)).toBe(1_000n * ONE)
  expect(stepOf(pool, { ...usual, step: 7n }, 10n ** 60n)).toBe(7n)
})

test("a pool that outgrows its step is planned in coarser ones, and not refused", () => {
  const most = 100_000n * 1_000n * ONE
  expect(stepOf(pool, usual, most)).toBe(1_000n * ONE)
  expect(stepOf(pool, usual, most + 1_000n * ONE)).toBe(10_000n * ONE)
})
