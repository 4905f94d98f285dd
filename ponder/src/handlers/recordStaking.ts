import type { Context } from "ponder:registry"
import { stakingAccount, stakingEntry, stakingRequest, stakingTotal } from "ponder:schema"
import type { Address, Hex } from "viem"
import { nextTotals } from "../domain/staking/nextTotals.ts"
import type { AccountTotals, StakingChange } from "../domain/staking/stakingChange.ts"

type Database = Pick<Context, "db">
type Place = {
  chainId: number
  blockNumber: bigint
  logIndex: number
  timestamp: number
  pool: Address
  txHash: Hex
}
type Entry = StakingChange & {
  ordinal: number
  account: Address
  /** Whose tokens were taken, where somebody else is to be paid. */
  owner?: Address
}

const noRequests: AccountTotals = { requested: 0n, paid: 0n, requests: 0, settled: 0 }
const nothing = { ...noRequests, staked: 0n, unstaked: 0n, shares: 0n }

/** Adds what an event changed to what stands in the pool and what it owes the account; a second time changes nothing. */
export async function recordStaking(place: Place, entry: Entry, { db }: Database): Promise<void> {
  const { chainId, pool } = place
  const { kind, account, amount } = entry
  const before = await totalsBefore(place, account, { db })
  const settled =
    kind === "PAID" ? await settledUpTo({ ...place, account }, before.account, amount, { db }) : 0
  const next = nextTotals(before, entry, () => settled)
  const isNew = await insertEntry(place, entry, next, { db })
  if (!isNew) return
  await db
    .insert(stakingTotal)
    .values({ chainId, pool, ...next.pool })
    .onConflictDoUpdate(next.pool)
  if (kind === "REQUESTED") await recordRequest(place, entry, next.account, { db })
  if (kind === "REQUESTED" || kind === "PAID") await keepOwed(place, entry, next.account, { db })
}

/** Null where it is there already. */
function insertEntry(
  place: Place,
  { ordinal, kind, account, amount, shares }: Entry,
  { pool, account: owed }: ReturnType<typeof nextTotals>,
  { db }: Database,
) {
  return db
    .insert(stakingEntry)
    .values({
      ...{ ...place, ordinal, kind, account, amount, shares: shares ?? null },
      totalStaked: pool.staked,
      totalUnstaked: pool.unstaked,
      totalShares: pool.shares,
      totalRequested: pool.requested,
      totalPaid: pool.paid,
      requests: pool.requests,
      settled: pool.settled,
      accountRequested: owed.requested,
      accountPaid: owed.paid,
    })
    .onConflictDoNothing()
}

async function totalsBefore({ chainId, pool }: Place, account: Address, { db }: Database) {
  return {
    pool: (await db.find(stakingTotal, { chainId, pool })) ?? nothing,
    account: (await db.find(stakingAccount, { chainId, pool, account })) ?? noRequests,
  }
}

async function recordRequest(
  place: Place,
  { account, owner = account, amount }: Entry,
  { requests: number, requested }: AccountTotals,
  { db }: Database,
): Promise<void> {
  await db.insert(stakingRequest).values({ ...place, account, owner, number, amount, requested })
}

async function keepOwed(
  { chainId, pool, timestamp }: Place,
  { account, kind }: Entry,
  { requested, paid, requests, settled }: AccountTotals,
  { db }: Database,
): Promise<void> {
  const owed = { requested, paid, requests, settled, isOwed: requested > paid }
  const lastPaid = kind === "PAID" ? { lastPaidAt: timestamp } : {}
  await db
    .insert(stakingAccount)
    .values({ chainId, pool, account, lastPaidAt: 0, ...owed, ...lastPaid })
    .onConflictDoUpdate({ ...owed, ...lastPaid })
}

/** How many requests end within what the account has been paid once it is paid that much more. */
async function settledUpTo(
  { chainId, pool, account }: Place & { account: Address },
  { settled, requests, paid }: AccountTotals,
  amount: bigint,
  { db }: Database,
): Promise<number> {
  for (let number = settled + 1; number <= requests; number++) {
    const request = await db.find(stakingRequest, { chainId, pool, account, number })
    if (!request || request.requested > paid + amount) return number - 1
  }
  return requests
}
