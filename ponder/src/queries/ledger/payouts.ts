import { type Query, sql } from "../sql.ts"

/**
 * Every peg-out up to a time with the origin of what it paid and, unless it was paid twice, its deposit; as a common
 * table expression called `payout`, over `claimMatches` and `account`.
 */
export function payouts(at: number, trackedChainIds: readonly number[]): Query {
  return sql`payout AS (
  SELECT
    withdrawal.*,
    account.origin_chain_id AS paid_origin_chain_id,
    account.origin_address AS paid_origin_address,
    deposit.chain_id IS NOT NULL AND withdrawal.place = 1 AS matched,
    -- Its deposit was, by its own calldata, made where nothing is indexed.
    deposit.chain_id IS NULL
      AND coalesce(withdrawal.proof_chain_id <> ALL (${trackedChainIds}::numeric[]), false) AS from_untracked,
    deposit.chain_id AS in_chain_id,
    deposit.block_number AS in_block_number,
    deposit.log_index AS in_log_index,
    deposit.tx_hash AS in_tx_hash,
    deposit.shares AS in_shares,
    deposit.origin_chain_id AS in_origin_chain_id,
    deposit.origin_address AS in_origin_address
  FROM withdrawal
  LEFT JOIN deposit
    ON deposit.receipt_hash = withdrawal.receipt_hash
    AND deposit.to_chain_id = withdrawal.to_chain_id
    AND deposit.ordinal = withdrawal.deposit_ordinal
    AND deposit.timestamp <= ${at}::bigint
  LEFT JOIN account
    ON account.chain_id = withdrawal.chain_id
    AND account.token = withdrawal.to_token
    AND account.side = CASE withdrawal.kind WHEN 'MINTED' THEN 'MINTED' ELSE 'LOCKED' END
  WHERE withdrawal.timestamp <= ${at}::bigint
)`
}
