import { describe, expect, test } from "vitest"
import { backtest, type Policy } from "./backtest.ts"
import type { History, PoolEvent } from "./poolHistory.ts"
import type { Route } from "./problem.ts"

const route: Route = {
  kind: "BRIDGE",
  fromChainId: 1,
  toChainId: 56,
  fixedCost: 2n,
  costPerMillion: 0n,
  minimum: 1n,
  maximum: 1_000n,
  seconds: 100,
}
const band = { floor: 40n, target: 100n, ceiling: 1_000n }
const bands = [band, band]
const policy: Policy = { bands, routes: [route], step: 1n, reserve: 0n, aim: "TARGET", everySeconds: 1_000 }

const deposit = (timestamp: number, shares: bigint): PoolEvent => ({
  timestamp,
  kind: "DEPOSIT",
  fromChainId: 1,
  toChainId: 56,
  shares,
  owed: true,
})
const claim = (timestamp: number, shares: bigint): PoolEvent => ({
  ...deposit(timestamp, shares),
  kind: "CLAIM",
})

function history(bsc: bigint, events: PoolEvent[]): History {
  const start = [
    { chainId: 1, held: 500n, owed: 0n },
    { chainId: 56, held: bsc, owed: 0n },
  ]
  return { from: 0, to: 10_000, start, events }
}

describe("a replay without moves", () => {
  test("pays what can be paid", async () => {
    const result = await backtest(history(100n, [deposit(10, 60n), claim(20, 60n)]), bands)
    expect(result).toMatchObject({ blockedClaims: 0, waitedSeconds: 0, moves: 0, cost: 0n })
    expect(result.lowest).toEqual({ chainId: 56, shares: 40n, timestamp: 10 })
  })

  test("counts who has to wait, to the end", async () => {
    const events = [deposit(10, 60n), deposit(11, 60n), claim(20, 60n), claim(4_000, 60n)]
    expect(await backtest(history(100n, events), bands)).toMatchObject({
      blockedClaims: 1,
      blockedShares: 60n,
      waitedSeconds: 6_000,
      // From the second deposit on more is owed than there is.
      secondsBelowFloor: 9_989,
    })
  })

  test("lets nobody pass who came later, and pays as soon as something comes", async () => {
    const back: PoolEvent = { ...deposit(3_000, 50n), fromChainId: 56, toChainId: 1 }
    const events = [deposit(1, 60n), deposit(2, 10n), claim(1_000, 60n), claim(2_000, 10n), back]
    expect(await backtest(history(50n, events), bands)).toMatchObject({
      blockedClaims: 2,
      waitedSeconds: 2_000 + 1_000,
    })
  })
})

test("what is paid out without a deposit pays no debt", async () => {
  const events = [deposit(1, 60n), { ...claim(2, 30n), owed: false }, claim(3, 60n)]
  const { lowest, blockedClaims } = await backtest(history(90n, events), bands)
  expect({ lowest, blockedClaims }).toEqual({
    lowest: { chainId: 56, shares: 0n, timestamp: 2 },
    blockedClaims: 0,
  })
})

describe("a replay with moves", () => {
  test("moves at the next look, and what moves takes its time", async () => {
    const events = [deposit(10, 60n), deposit(11, 60n), claim(4_000, 60n), claim(4_000, 60n)]
    expect(await backtest(history(100n, events), bands, policy)).toMatchObject({
      blockedClaims: 0,
      moves: 1,
      movedShares: 120n,
      cost: 2n,
      // From the second deposit on, until the move has come.
      secondsBelowFloor: 1_100 - 11,
    })
  })

  test("is no worse for the look at the very beginning", async () => {
    expect(await backtest(history(10n, []), bands, policy)).toMatchObject({
      moves: 1,
      secondsBelowFloor: 100,
    })
  })
})
