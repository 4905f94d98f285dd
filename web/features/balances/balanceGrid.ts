import { groupBy } from "../../lib/groupBy.ts"

type Line = {
  chain: { id: number; name: string }
  token: { id: string; symbol: string; originChain: { name: string } }
}

export type BalanceGrid<Balance extends Line> = {
  chains: Balance["chain"][]
  tokens: {
    token: Balance["token"]
    /** Where another token goes by the same name. */
    origin: string | null
    /** By chain; both sides of a token can stand on one. */
    cells: Map<number, Balance[]>
  }[]
}

/** Tokens by chains: tokens by name, chains in the given order. All chains have their column, tokens only what is shown. */
export function balanceGrid<Balance extends Line>(
  balances: readonly Balance[],
  isShown: (balance: Balance) => boolean,
  order: readonly number[],
): BalanceGrid<Balance> {
  const place = ({ id }: Line["chain"]) => (order.includes(id) ? order.indexOf(id) : order.length)
  const chains = new Map<number, Balance["chain"]>(balances.map(({ chain }) => [chain.id, chain]))
  const shown = balances.filter(isShown)
  const byToken = groupBy(shown, ({ token }) => token.id)
  const tokens = [...byToken.values()].flatMap(lines =>
    lines.slice(0, 1).map(({ token }) => token as Balance["token"]),
  )
  return {
    chains: [...chains.values()].toSorted((a, b) => place(a) - place(b)),
    tokens: tokens
      .toSorted((a, b) => a.symbol.localeCompare(b.symbol, "en"))
      .map(token => ({
        token,
        origin: tokens.some(other => other.id !== token.id && other.symbol === token.symbol)
          ? token.originChain.name
          : null,
        cells: groupBy(byToken.get(token.id) ?? [], ({ chain }) => chain.id),
      })),
  }
}
