import { type Query, sql } from "../sql.ts"
import { openDeposits } from "./openDeposits.ts"

/**
 * What is deposited and not paid out, per origin token and destination. Deposits that can never be claimed are part of
 * it, since what they locked is still held; they are also given on their own.
 */
export function owedAt(at: number, trackedChainIds: readonly number[]): Query {
  return sql`WITH ${openDeposits(at, trackedChainIds)}
SELECT
  origin_chain_id, origin_address, to_chain_id, to_token, destination_tracked,
  sum(shares) AS owed_shares,
  coalesce(sum(shares) FILTER (WHERE unclaimable), 0) AS unclaimable_shares,
  count(*)::int AS transfers,
  min(timestamp) FILTER (WHERE NOT unclaimable) AS oldest_timestamp
FROM open_deposit
GROUP BY origin_chain_id, origin_address, to_chain_id, to_token, destination_tracked
ORDER BY origin_chain_id, origin_address, to_chain_id, to_token`
}
