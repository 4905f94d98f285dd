import { expect, test } from "vitest"
import { buildHoldings } from "./buildHoldings.ts"
import type { HoldingsData } from "./queries.ts"

type Balance = HoldingsData["balances"][number]

const ethereum = { id: 1, name: "Ethereum" }
const bsc = { id: 56, name: "BNB Smart Chain" }

function balance(
  chain: Balance["chain"],
  symbol: string,
  amount: string,
  rest: Partial<Balance> = {},
): Balance {
  const token = { id: `1-${symbol}`, symbol, verified: true, originChain: ethereum }
  return { chain, token, side: "LOCKED", amount, shares: amount, drift: null, ...rest }
}

test("tokens stand by name, chains as everywhere else, and an empty row is none", () => {
  const balances = [
    balance(bsc, "ANKR", "9"),
    balance(bsc, "aETHb", "4", { side: "MINTED" }),
    balance(ethereum, "aETHb", "5"),
    balance(bsc, "old", "0"),
  ]
  const { chains, tokens } = buildHoldings({ balances }, [1, 137, 56])

  expect(chains).toEqual([ethereum, bsc])
  expect(tokens.map(({ token }) => token.symbol)).toEqual(["aETHb", "ANKR"])
  expect(tokens[0]?.cells).toEqual(
    new Map([
      [56, [{ side: "MINTED", amount: "4", byOtherWays: null }]],
      [1, [{ side: "LOCKED", amount: "5", byOtherWays: null }]],
    ]),
  )
})

test("an operator's own liquidity counts for what is there, and is told apart", () => {
  const pool = balance(ethereum, "ANKR", "-425126.39", { drift: "1500000" })
  const still = balance(bsc, "ANKR", "7", { drift: "0" })
  const cells = buildHoldings({ balances: [pool, still] }, []).tokens[0]?.cells
  expect(cells?.get(1)).toEqual([{ side: "LOCKED", amount: "1074873.61", byOtherWays: "1500000" }])
  expect(cells?.get(56)).toEqual([{ side: "LOCKED", amount: "7", byOtherWays: null }])
})

test("both sides of one token on one chain stay apart", () => {
  const balances = [balance(bsc, "ANKR", "9"), balance(bsc, "ANKR", "1", { side: "MINTED" })]
  expect(buildHoldings({ balances }, []).tokens[0]?.cells.get(56)).toHaveLength(2)
})

test("two tokens of one name are told apart by where they come from", () => {
  const other = balance(bsc, "ANKR", "9")
  const balances = [
    balance(ethereum, "ANKR", "9"),
    { ...other, token: { ...other.token, id: "56-ANKR", originChain: bsc } },
    balance(ethereum, "aETHb", "1"),
  ]
  expect(buildHoldings({ balances }, []).tokens.map(({ origin }) => origin)).toEqual([
    null,
    "Ethereum",
    "BNB Smart Chain",
  ])
})
