import { type Query, sql } from "../sql.ts"

/**
 * The receipt hashes that can have something open at a time: a deposit without a payout, several deposits that share a key,
 * or a payout of a deposit that was made where nothing is indexed. Found by counting, and so much cheaper than to match
 * a whole history of which nearly everything is settled.
 */
export function unsettledKeys(at: number, trackedChainIds: readonly number[]): Query {
  return sql`SELECT receipt_hash FROM peg_in
  WHERE timestamp <= ${at}::bigint AND NOT EXISTS (
    SELECT FROM peg_out
    WHERE peg_out.receipt_hash = peg_in.receipt_hash
      AND peg_out.chain_id = peg_in.to_chain_id
      AND peg_out.timestamp <= ${at}::bigint
  )
  UNION ALL
  SELECT receipt_hash FROM peg_in
  GROUP BY receipt_hash, to_chain_id HAVING count(*) > 1
  UNION ALL
  SELECT receipt_hash FROM peg_out
  WHERE proof_chain_id <> ALL (${trackedChainIds}::numeric[])`
}
