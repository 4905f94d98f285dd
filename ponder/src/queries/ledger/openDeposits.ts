import { type Query, sql } from "../sql.ts"

/** The deposits that were not paid out at a time, as a common table expression called `open_deposit`, over `claimMatches`. */
export function openDeposits(at: number, trackedChainIds: readonly number[]): Query {
  return sql`open_deposit AS (
  SELECT
    deposit.*,
    greatest(deposit.deposit_logs, deposit.own_logs) > 1 AS unclaimable,
    deposit.to_chain_id = ANY (${trackedChainIds}::numeric[]) AS destination_tracked
  FROM deposit
  WHERE deposit.timestamp <= ${at}::bigint AND NOT EXISTS (
    SELECT FROM withdrawal
    WHERE withdrawal.receipt_hash = deposit.receipt_hash
      AND withdrawal.to_chain_id = deposit.to_chain_id
      AND withdrawal.deposit_ordinal = deposit.ordinal
      AND withdrawal.place = 1
      AND withdrawal.timestamp <= ${at}::bigint
  )
)`
}
