import { expectedWait } from "../../domain/staking/expectedWait.ts"
import { tokensFromShares } from "../../domain/tokensFromShares.ts"
import type { RequestContext } from "../graphql/context.ts"
import type { PoolAt } from "./poolsAt.ts"

type Sources = Pick<RequestContext, "stakingTotals" | "stakingQueues" | "ratios">

/** What the shares that a pool has given and not taken back are worth in its coin; undefined where it tells of none. */
export async function stakedIn(
  pool: PoolAt,
  { stakingTotals, ratios }: Sources,
): Promise<bigint | undefined> {
  const [token] = pool.known.tokens
  if (token === undefined) return undefined
  const totals = await stakingTotals.load(pool)
  const ratio = await ratios.load({ chainId: pool.chainId, token, timestamp: pool.at })
  return tokensFromShares({ shares: BigInt(totals?.total_shares ?? 0), bondType: "REBASING", ratio })
}

/** What was asked for and is not paid, which part of it is due, and how long who asks now has to expect to wait. */
export async function owedBy(pool: PoolAt, { stakingTotals, stakingQueues }: Sources) {
  const [totals, days] = await Promise.all([stakingTotals.load(pool), stakingQueues.load(pool)])
  const oldest = days.map(({ oldest_timestamp }) => oldest_timestamp)
  const oldestAt = oldest.length === 0 ? undefined : Math.min(...oldest)
  return {
    pending: BigInt(totals?.total_requested ?? 0) - BigInt(totals?.total_paid ?? 0),
    pendingRequests: (totals?.requests ?? 0) - (totals?.settled ?? 0),
    claimable: days.reduce((sum, day) => sum + BigInt(day.claimable_amount), 0n),
    claimableRequests: days.reduce((sum, day) => sum + day.claimable_requests, 0),
    oldestAt,
    expectedSeconds: expectedWait({ unstakeSeconds: pool.unstakeSeconds, oldestAt, at: pool.at }),
  }
}
