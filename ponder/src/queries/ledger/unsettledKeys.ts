import { openPeriod } from "../../catalogue/openPeriod.ts"
import { type Query, sql } from "../sql.ts"

/**
 * The receipt hashes that matter for what is open at a time, out of the catalogue's indexes, so that nothing is read of what
 * is settled: deposits that were open then, and payouts of which no deposit was known then, since theirs can have been made
 * where nothing is indexed. A payout that names such a deposit and has another one is suspect; where the clocks of two
 * chains disagree, that other one can be the later of the two.
 */
export function unsettledKeys(at: number): Query {
  return sql`SELECT receipt_hash FROM transfer_catalogue
  WHERE in_timestamp IS NOT NULL AND ${{ text: openPeriod, values: [] }} @> ${at}::bigint
  UNION ALL
  SELECT receipt_hash FROM transfer_catalogue
  WHERE status_once_final = 'UNMATCHED' AND created_at <= ${at}::bigint
  UNION ALL
  SELECT receipt_hash FROM transfer_catalogue
  WHERE suspect AND created_at > ${at}::bigint`
}
