import { expect, test } from "vitest"
import { samplePrice } from "../price/samplePrice.ts"
import { buildMatrix } from "./buildMatrix.ts"
import type { LiquidityData } from "./queries.ts"

type Balance = LiquidityData["balances"][number]

const AT = 1_000_000

function balance(chainId: number, changes: Partial<Balance> = {}): Balance {
  return {
    chain: { id: chainId, name: `Chain ${chainId}`, explorerUrl: "https://explorer.example" },
    token: {
      id: `1-0x${"ab".repeat(20)}`,
      symbol: "aETHb",
      verified: true,
      bondType: "REBASING",
      originChain: { name: "Ethereum" },
    },
    side: "LOCKED",
    shares: "1500000000000000000",
    amount: "1.6",
    usd: "3200.5",
    price: samplePrice(),
    owedUsd: "0",
    owedShares: "0",
    owedAmount: "0",
    unclaimableShares: "0",
    unclaimableAmount: "0",
    oldestOwedTimestamp: null,
    onChain: "1.6",
    onChainBlock: "7",
    drift: "0.0",
    block: "9",
    timestamp: 900_000,
    ...changes,
  }
}

function of(balances: Balance[], solvency: LiquidityData["solvency"] = []) {
  return { balances, solvency }
}

const owing = {
  owedShares: "500000000000000000",
  owedAmount: "0.55",
  owedUsd: "1100",
  unclaimableShares: "100000000000000000",
  unclaimableAmount: "0.11",
  oldestOwedTimestamp: AT - 60,
}

test("in tokens, in shares or in dollars, never mixed", () => {
  const cell = (unit: "tokens" | "shares" | "usd") =>
    buildMatrix(of([balance(1, owing)]), { unit, at: AT, order: [1] }).tokens[0]?.cells.get(1)?.[0]
  expect(cell("tokens")).toMatchObject({
    held: "1.6",
    owed: { amount: "0.55", forEver: "0.11", ageSeconds: 60 },
  })
  expect(cell("shares")).toMatchObject({
    held: "1.5",
    owed: { amount: "0.5", forEver: "0.1", ageSeconds: 60 },
  })
  expect(cell("usd")).toMatchObject({
    held: "3200.5",
    owed: { amount: "1100", forEver: null, ageSeconds: 60 },
  })
})

test("what agrees with the contract has no drift, and what was never read is told apart", () => {
  const cells = buildMatrix(
    of([balance(1), balance(56, { onChain: null, drift: null }), balance(137, { drift: "-3" })]),
    {
      unit: "tokens",
      at: AT,
      order: [1, 137, 56],
    },
  ).tokens[0]?.cells
  const readingOn = (chainId: number) => cells?.get(chainId)?.[0]?.reading
  expect(readingOn(1)).toEqual({ onChain: "1.6", block: "7", drift: null })
  expect(readingOn(56)).toBeNull()
  expect(readingOn(137)).toMatchObject({ drift: "-3" })
})

test("a token of which there is nothing has no row, and a chain without a change no block", () => {
  const nothing = { shares: "0", drift: null, block: "0", timestamp: 0 }
  const { tokens, chains, changes } = buildMatrix(of([balance(1, nothing), balance(56, nothing)]), {
    unit: "tokens",
    at: AT,
    order: [56, 1],
  })
  expect(tokens).toEqual([])
  expect(chains.map(({ id }) => id)).toEqual([56, 1])
  expect(changes.size).toBe(0)
})

test("a chain changed last where any of its tokens did", () => {
  const later = balance(1, { block: "10", timestamp: 950_000, side: "MINTED" })
  const { changes } = buildMatrix(of([later, balance(1)]), { unit: "tokens", at: AT, order: [] })
  expect(changes.get(1)).toEqual({ block: "10", timestamp: 950_000 })
})

test("what is owed leads to its list, but not where it was deposited as another token", () => {
  const line = balance(1, owing)
  const pathBy = (rule: "BACKING" | "LIQUIDITY") =>
    buildMatrix(of([line], [{ token: { id: line.token.id }, rule }]), {
      unit: "tokens",
      at: AT,
      order: [],
    }).tokens[0]?.cells.get(1)?.[0]?.owed?.path
  expect(pathBy("BACKING")).toContain("toChainId=1")
  expect(pathBy("LIQUIDITY")).toBeNull()
})
