import { type Query, sql } from "../sql.ts"

/**
 * Which peg-out belongs to which peg-in, as common table expressions:
 *
 * - `deposit`: the peg-ins. `ordinal` numbers those that share a claim key, `own_logs` counts those of one transaction.
 * - `withdrawal`: the peg-outs. `deposit_ordinal` names the peg-in of the same key; of several peg-outs for it the one
 *   with `place` 1 came first, and the others are paid twice. Where no such peg-in exists, its deposit is not known.
 *
 * `keys` is a query for the `receipt_hash` that matter; without it, all do. It does not name destinations: a hash has one
 * as a rule, and from two columns the planner would expect a single row and join whole histories in nested loops.
 */
export function claimMatches(keys?: Query): Query {
  // A receipt says nothing of its block: transactions that do the same, each at the start of a block, have one hash
  // and are claimable one by one. So claims of a shared key go where their calldata says, and the others in order.
  return sql`${keys ? claimKeys(keys) : nothing}deposit AS (
  SELECT
    peg_in.*,
    row_number() OVER (
      PARTITION BY peg_in.receipt_hash, peg_in.to_chain_id
      ORDER BY peg_in.timestamp, peg_in.chain_id, peg_in.block_number, peg_in.log_index
    ) AS ordinal,
    count(*) OVER same_transaction AS own_logs,
    row_number() OVER (same_transaction ORDER BY peg_in.log_index) AS ordinal_in_transaction
  FROM peg_in ${keys ? onlyKeys("peg_in") : nothing}
  WINDOW same_transaction AS (
    PARTITION BY peg_in.receipt_hash, peg_in.to_chain_id, peg_in.chain_id, peg_in.tx_hash
  )
),
claimable AS (
  SELECT
    receipt_hash, to_chain_id, chain_id, tx_hash, ordinal,
    count(*) OVER (PARTITION BY receipt_hash, to_chain_id) AS rivals
  FROM deposit
  WHERE ordinal_in_transaction = 1
),
named AS (
  SELECT
    peg_out.*,
    peg_out.chain_id::numeric AS to_chain_id,
    claimable.ordinal AS named_ordinal
  FROM peg_out ${keys ? onlyKeys("peg_out") : nothing}
  LEFT JOIN claimable
    ON claimable.receipt_hash = peg_out.receipt_hash
    AND claimable.to_chain_id = peg_out.chain_id
    AND (
      claimable.rivals = 1
      OR (claimable.chain_id = peg_out.proof_chain_id AND claimable.tx_hash = peg_out.proof_tx_hash)
    )
),
unnamed AS MATERIALIZED (
  SELECT
    receipt_hash, to_chain_id, ordinal,
    row_number() OVER (PARTITION BY receipt_hash, to_chain_id ORDER BY ordinal) AS turn
  FROM claimable
  WHERE rivals > 1 AND NOT EXISTS (
    SELECT FROM named
    WHERE named.receipt_hash = claimable.receipt_hash
      AND named.to_chain_id = claimable.to_chain_id
      AND named.named_ordinal = claimable.ordinal
  )
),
in_turn AS (
  SELECT
    named.*,
    row_number() OVER (
      PARTITION BY receipt_hash, to_chain_id, named_ordinal IS NULL ORDER BY block_number, log_index
    ) AS turn
  FROM named
),
assigned AS (
  SELECT
    in_turn.*,
    coalesce(in_turn.named_ordinal, unnamed.ordinal, 1) AS deposit_ordinal,
    in_turn.named_ordinal IS NULL AND unnamed.ordinal IS NULL AS surplus
  FROM in_turn
  LEFT JOIN unnamed
    ON in_turn.named_ordinal IS NULL
    AND unnamed.receipt_hash = in_turn.receipt_hash
    AND unnamed.to_chain_id = in_turn.to_chain_id
    AND unnamed.turn = in_turn.turn
),
withdrawal AS MATERIALIZED (
  SELECT
    assigned.*,
    row_number() OVER (same_deposit ORDER BY surplus, block_number, log_index) AS place,
    array_agg(tx_hash) OVER same_deposit AS payout_tx_hashes
  FROM assigned
  WINDOW same_deposit AS (PARTITION BY receipt_hash, to_chain_id, deposit_ordinal)
)`
}

const nothing: Query = { text: "", values: [] }

// Computed first and once: the tables are then entered through their index on the claim key.
function claimKeys(keys: Query): Query {
  return sql`claim_key AS MATERIALIZED (
  SELECT DISTINCT receipt_hash FROM (${keys}) AS keys
),
`
}

function onlyKeys(table: "peg_in" | "peg_out"): Query {
  return { text: `JOIN claim_key ON claim_key.receipt_hash = ${table}.receipt_hash`, values: [] }
}
