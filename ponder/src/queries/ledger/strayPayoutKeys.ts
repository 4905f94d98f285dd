import { type Query, sql } from "../sql.ts"

/**
 * The receipt hashes of the payouts of which no deposit was known at a time, out of the catalogue's indexes: theirs can
 * have been made where nothing is indexed. A payout that names such a deposit and has another one is suspect; where the
 * clocks of two chains disagree, that other one can be the later of the two.
 */
export function strayPayoutKeys(at: number): Query {
  return sql`SELECT receipt_hash FROM transfer_catalogue
  WHERE status_once_final = 'UNMATCHED' AND created_at <= ${at}::bigint
  UNION ALL
  SELECT receipt_hash FROM transfer_catalogue
  WHERE suspect AND created_at > ${at}::bigint`
}
