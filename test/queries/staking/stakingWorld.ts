import type { Address } from "viem"
import { nextTotals } from "../../../ponder/src/domain/staking/nextTotals.ts"
import type { AccountTotals, PoolTotals } from "../../../ponder/src/domain/staking/stakingChange.ts"
import type { Random } from "../../devnet/traffic/random.ts"
import { addressNumbered, hashNumbered } from "../transfers/rows.ts"

export const pool = addressNumbered(0x9001)
export const chainId = 56

/** What happened, in its order, one event a block. */
export type StakingEvent = {
  kind: "STAKED" | "REQUESTED" | "PAID"
  account: Address
  amount: bigint
  timestamp: number
}

type Requests = { number: number; requested: bigint }[]

/** Mostly requests and payments, some in parts and some beyond what was asked for. */
export function randomEvents(random: Random, count: number, accounts: number): StakingEvent[] {
  return Array.from({ length: count }, (_, place) => ({
    kind: random.pick(["STAKED", "REQUESTED", "REQUESTED", "PAID", "PAID"] as const),
    account: addressNumbered(random.between(1, accounts)),
    amount: BigInt(random.between(1, 9)),
    timestamp: place * 10,
  }))
}

/** The rows that the index keeps of them. */
export function stakingRows(events: readonly StakingEvent[]) {
  const entries: object[] = []
  const requests: object[] = []
  const linesOf = new Map<Address, Requests>()
  const accountOf = new Map<Address, AccountTotals & { lastPaidAt: number }>()
  let total: PoolTotals = {
    ...{ staked: 0n, unstaked: 0n, shares: 0n, requested: 0n, paid: 0n },
    ...{ requests: 0, settled: 0 },
  }
  for (const [blockNumber, { kind, account, amount, timestamp }] of events.entries()) {
    const lines = linesOf.get(account) ?? []
    const before = accountOf.get(account) ?? {
      ...{ requested: 0n, paid: 0n, requests: 0, settled: 0, lastPaidAt: 0 },
    }
    const settledBy = (paid: bigint) => lines.filter(({ requested }) => requested <= paid).length
    const next = nextTotals({ pool: total, account: before }, { kind, amount }, settledBy)
    total = next.pool
    const lastPaidAt = kind === "PAID" ? timestamp : before.lastPaidAt
    accountOf.set(account, { ...next.account, lastPaidAt })
    const place = { chainId, blockNumber, logIndex: 0, timestamp, txHash: hashNumbered(blockNumber), pool }
    entries.push({
      ...{ ...place, ordinal: 0, kind, account, amount, shares: null },
      ...{ totalStaked: total.staked, totalUnstaked: total.unstaked, totalShares: total.shares },
      ...{ totalRequested: total.requested, totalPaid: total.paid },
      ...{ requests: total.requests, settled: total.settled },
      ...{ accountRequested: next.account.requested, accountPaid: next.account.paid },
    })
    if (kind !== "REQUESTED") continue
    const line = { number: next.account.requests, requested: next.account.requested }
    linesOf.set(account, [...lines, line])
    requests.push({ ...place, account, owner: account, amount, ...line })
  }
  const accounts = [...accountOf].map(([account, { requested, paid, requests, settled, lastPaidAt }]) => ({
    ...{ chainId, pool, account, requested, paid, requests, settled, lastPaidAt },
    isOwed: requested > paid,
  }))
  return { stakingEntry: entries, stakingRequest: requests, stakingAccount: accounts }
}

/** What is open at a moment, by queues that are walked through: what the queries have to come to. */
export function naiveQueue(events: readonly StakingEvent[], at: number) {
  const queues = new Map<Address, { timestamp: number; rest: bigint; amount: bigint }[]>()
  for (const { kind, account, amount, timestamp } of events.filter(event => event.timestamp <= at)) {
    const queue = queues.get(account) ?? []
    queues.set(account, queue)
    if (kind === "REQUESTED") queue.push({ timestamp, amount, rest: amount })
    let left = kind === "PAID" ? amount : 0n
    for (const request of queue) {
      const paid = left < request.rest ? left : request.rest
      request.rest -= paid
      left -= paid
    }
  }
  return [...queues].flatMap(([account, queue]) => queue.map(request => ({ account, ...request })))
}
