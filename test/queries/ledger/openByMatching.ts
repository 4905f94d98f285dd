import { type Query, sql } from "../../../ponder/src/queries/sql.ts"
import { claimMatches } from "../../../ponder/src/queries/transfers/claimMatches.ts"

/** The deposits that were not paid out at a time, by matching the whole history anew. */
export function openByMatching(at: number): Query {
  return sql`WITH ${claimMatches()}
SELECT
  deposit.receipt_hash, deposit.to_chain_id, deposit.ordinal, deposit.chain_id, deposit.shares,
  greatest(deposit.deposit_logs, deposit.own_logs) > 1 AS unclaimable
FROM deposit
WHERE deposit.timestamp <= ${at}::bigint AND NOT EXISTS (
  SELECT FROM withdrawal
  WHERE withdrawal.receipt_hash = deposit.receipt_hash
    AND withdrawal.to_chain_id = deposit.to_chain_id
    AND withdrawal.deposit_ordinal = deposit.ordinal
    AND withdrawal.place = 1
    AND withdrawal.timestamp <= ${at}::bigint
)
ORDER BY 1, 2, 3`
}
