import { sumDecimals } from "../../lib/sumDecimals.ts"
import type { HoldingsData } from "./queries.ts"

type Balance = HoldingsData["balances"][number]

type Holding = {
  side: Balance["side"]
  /** What is there: by the bridge's events, and what came or went by other ways when it was last looked at. */
  amount: string
  /** Null where the events explain all of it. */
  byOtherWays: string | null
}

export type Holdings = {
  chains: Balance["chain"][]
  tokens: {
    token: Balance["token"]
    /** Where another token goes by the same name. */
    origin: string | null
    cells: Map<number, Holding[]>
  }[]
}

/** Tokens by chains: what the bridge holds or has minted of each on each. One that was never moved is left out. */
export function buildHoldings({ balances }: HoldingsData, order: readonly number[]): Holdings {
  const place = ({ id }: { id: number }) => (order.includes(id) ? order.indexOf(id) : order.length)
  const chains = [...new Map(balances.map(({ chain }) => [chain.id, chain])).values()]
  const moved = balances.filter(({ shares, drift }) => shares !== "0" || isSome(drift))
  const tokens = [...new Map(moved.map(({ token }) => [token.id, token])).values()]
  return {
    chains: chains.toSorted((a, b) => place(a) - place(b)),
    tokens: tokens
      .toSorted((a, b) => a.symbol.localeCompare(b.symbol, "en"))
      .map(token => ({
        token,
        origin: tokens.some(other => other !== token && other.symbol === token.symbol)
          ? token.originChain.name
          : null,
        cells: cellsOf(moved.filter(balance => balance.token.id === token.id)),
      })),
  }
}

function cellsOf(balances: Balance[]): Map<number, Holding[]> {
  const cells = new Map<number, Holding[]>()
  for (const { chain, side, amount, drift } of balances) {
    const byOtherWays = isSome(drift) ? drift : null
    const holding = { side, amount: sumDecimals([amount, byOtherWays ?? "0"]), byOtherWays }
    cells.set(chain.id, [...(cells.get(chain.id) ?? []), holding])
  }
  return cells
}

function isSome(decimal: string | null): decimal is string {
  return decimal !== null && /[1-9]/.test(decimal)
}
