import { type Query, sql } from "../sql.ts"
import { claimMatches } from "../transfers/claimMatches.ts"
import { ledgerAccounts } from "./ledgerAccounts.ts"
import { openDeposits } from "./openDeposits.ts"
import { payouts } from "./payouts.ts"
import { strayPayoutKeys } from "./strayPayoutKeys.ts"

/**
 * The ledger entries that make up what is unexplained of each token at a time: their `shares` add up to it. `reason` is
 * ORPHAN, PAID_TWICE, AMOUNT_DIFFERS, TOKEN_DIFFERS (on both of the tokens) or MORE_THAN_WAS_SENT (from a network that
 * is not indexed).
 */
export function unexplainedEntries(at: number, trackedChainIds: readonly number[]): Query {
  return sql`WITH ${claimMatches(unexplainedKeys(at))},
${ledgerAccounts()},
${openDeposits(at, trackedChainIds)},
${payouts(at, trackedChainIds)},
classified AS (
  SELECT
    payout.*,
    matched AND (in_origin_chain_id, in_origin_address)
      IS NOT DISTINCT FROM (paid_origin_chain_id, paid_origin_address) AS same_origin
  FROM payout
),
sent_away AS (
  SELECT origin_chain_id, origin_address, sum(shares) AS shares
  FROM open_deposit
  WHERE NOT destination_tracked
  GROUP BY origin_chain_id, origin_address
),
arrival AS (
  SELECT
    payout.*,
    sum(payout.shares) OVER (
      PARTITION BY paid_origin_chain_id, paid_origin_address
      ORDER BY payout.timestamp, payout.chain_id, payout.block_number, payout.log_index
    ) - coalesce(sent_away.shares, 0) AS excess
  FROM payout
  LEFT JOIN sent_away
    ON sent_away.origin_chain_id = paid_origin_chain_id AND sent_away.origin_address = paid_origin_address
  WHERE from_untracked
),
entry AS (
  SELECT
    paid_origin_chain_id AS origin_chain_id, paid_origin_address AS origin_address,
    CASE
      WHEN matched AND same_origin THEN 'AMOUNT_DIFFERS'
      WHEN matched THEN 'TOKEN_DIFFERS'
      WHEN in_chain_id IS NOT NULL OR place > 1 THEN 'PAID_TWICE'
      ELSE 'ORPHAN'
    END AS reason,
    CASE WHEN same_origin THEN in_shares ELSE 0 END - shares AS shares,
    chain_id, block_number, log_index, tx_hash, timestamp
  FROM classified
  WHERE NOT from_untracked
  UNION ALL
  SELECT
    in_origin_chain_id, in_origin_address, 'TOKEN_DIFFERS', in_shares,
    in_chain_id, in_block_number, in_log_index, in_tx_hash, timestamp
  FROM classified
  WHERE matched AND NOT same_origin
  UNION ALL
  SELECT
    paid_origin_chain_id, paid_origin_address, 'MORE_THAN_WAS_SENT', -greatest(least(shares, excess), 0),
    chain_id, block_number, log_index, tx_hash, timestamp
  FROM arrival
)
SELECT origin_chain_id, origin_address, reason, shares, chain_id, block_number, log_index, tx_hash, timestamp
FROM entry
WHERE shares <> 0
ORDER BY timestamp, chain_id, block_number, log_index`
}

/** What was paid out as it was deposited explains itself, unless it was paid out by the clock of the one chain first. */
function unexplainedKeys(at: number): Query {
  return sql`${strayPayoutKeys(at)}
  UNION ALL
  SELECT receipt_hash FROM transfer_catalogue WHERE suspect AND created_at <= ${at}::bigint
  UNION ALL
  SELECT receipt_hash FROM transfer_catalogue
  WHERE out_timestamp < in_timestamp AND in_timestamp > ${at}::bigint AND out_timestamp <= ${at}::bigint`
}
