import type { AccountTotals, PoolTotals, StakingChange } from "./stakingChange.ts"

type Totals = { pool: PoolTotals; account: AccountTotals }

/**
 * What stands after a change. An account's requests lie one after the other on a line, as long as what it ever asked for,
 * and what it is paid covers that line from its beginning: so the oldest is paid first, be it in parts, and which payment
 * pays which request follows from two sums. `settledBy` says how many of the account's requests end within what is paid.
 */
export function nextTotals(
  { pool, account }: Totals,
  { kind, amount, shares = 0n }: StakingChange,
  settledBy: (paid: bigint) => number,
): Totals {
  switch (kind) {
    case "STAKED":
      return { pool: { ...pool, staked: pool.staked + amount, shares: pool.shares + shares }, account }
    case "UNSTAKED":
      return { pool: { ...pool, unstaked: pool.unstaked + amount, shares: pool.shares - shares }, account }
    case "REQUESTED":
      return { pool: { ...pool, ...requested(pool, amount) }, account: requested(account, amount) }
    case "PAID": {
      const owed = account.requested - account.paid
      const paid = amount < owed ? amount : owed
      const settled = settledBy(account.paid + paid)
      return {
        pool: { ...pool, paid: pool.paid + paid, settled: pool.settled + settled - account.settled },
        account: { ...account, paid: account.paid + paid, settled },
      }
    }
    case "DISTRIBUTED":
      return { pool, account }
  }
}

function requested<Part extends AccountTotals>(totals: Part, amount: bigint): Part {
  return { ...totals, requested: totals.requested + amount, requests: totals.requests + 1 }
}
