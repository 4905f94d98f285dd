import type { OverviewData, Standing } from "./queries.ts"

type Balance = OverviewData["balances"][number]

export type Payout = {
  chain: Balance["chain"]
  /** What is locked there is all that can be paid out; elsewhere as much is minted as was deposited. */
  kind: "locked" | "minted"
  amount: string
}

export type SelfBalanced = {
  token: Standing["token"]
  payouts: Payout[]
  routes: Standing["routes"]
}

/** What each chain can still pay out of a token that balances itself: the chain that it comes from first. */
export function buildPayouts(standing: Standing, balances: readonly Balance[]): SelfBalanced {
  const { token, routes } = standing
  const payouts = balances
    .filter(balance => balance.token.id === token.id)
    .map(({ chain, side, amount }) => ({
      chain,
      kind: side === "LOCKED" ? ("locked" as const) : ("minted" as const),
      amount,
    }))
  return { token, routes, payouts: payouts.toSorted((a, b) => (a.kind < b.kind ? -1 : 1)) }
}
