import { isSome } from "../../lib/isSome.ts"
import { sumDecimals } from "../../lib/sumDecimals.ts"
import { type BalanceGrid, balanceGrid } from "../balances/balanceGrid.ts"
import type { HoldingsData } from "./queries.ts"

type Balance = HoldingsData["balances"][number]

type Holding = {
  side: Balance["side"]
  /** What is there: by the bridge's events, and what came or went by other ways when it was last looked at. */
  amount: string
  /** Null where the events explain all of it. */
  byOtherWays: string | null
}

export type Holdings = Omit<BalanceGrid<Balance>, "tokens"> & {
  tokens: (Omit<BalanceGrid<Balance>["tokens"][number], "cells"> & { cells: Map<number, Holding[]> })[]
}

/** Tokens by chains: what the bridge holds or has minted of each on each. One that was never moved is left out. */
export function buildHoldings({ balances }: HoldingsData, order: readonly number[]): Holdings {
  const isMoved = ({ shares, drift }: Balance) => shares !== "0" || isSome(drift)
  const { chains, tokens } = balanceGrid(balances, isMoved, order)
  return {
    chains,
    tokens: tokens.map(({ cells, ...row }) => ({
      ...row,
      cells: new Map([...cells].map(([chainId, lines]) => [chainId, lines.map(holdingOf)])),
    })),
  }
}

function holdingOf({ side, amount, drift }: Balance): Holding {
  const byOtherWays = isSome(drift) ? drift : null
  return { side, amount: sumDecimals([amount, byOtherWays ?? "0"]), byOtherWays }
}
