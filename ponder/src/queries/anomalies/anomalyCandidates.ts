import { type Query, sql } from "../sql.ts"

export type CandidatePlace = { timestamp: string; subject: string }

/**
 * What may have anomalies, newest first: transfers that are suspect once all chains are far enough, and events that cannot
 * be read. Both are named by `subject`, and a page begins with the place that it is asked `from`.
 */
export function anomalyCandidates(limit: number, from?: CandidatePlace): Query {
  return sql`SELECT * FROM (
  (
    SELECT * FROM (
      SELECT
        created_at AS timestamp,
        (receipt_hash || '-' || to_chain_id || CASE WHEN ordinal > 1 THEN '-' || ordinal ELSE '' END) COLLATE "C" AS subject,
        true AS is_transfer, NULL::int AS chain_id, NULL::text AS tx_hash
      FROM transfer_catalogue
      WHERE suspect ${from ? sql`AND created_at <= ${from.timestamp}::bigint` : sql``}
    ) AS suspect
    ${page(limit, from)}
  )
  UNION ALL
  (
    SELECT * FROM (
      SELECT
        timestamp,
        (chain_id || '-' || block_number || '-' || log_index) COLLATE "C" AS subject,
        false AS is_transfer, chain_id, tx_hash
      FROM unreadable_event
    ) AS unreadable
    ${page(limit, from)}
  )
) AS candidate
ORDER BY timestamp DESC, subject DESC
LIMIT ${limit}::int`
}

function page(limit: number, from?: CandidatePlace): Query {
  return sql`${from ? sql`WHERE (timestamp, subject) <= (${from.timestamp}::bigint, ${from.subject}::text)` : sql``}
    ORDER BY timestamp DESC, subject DESC
    LIMIT ${limit}::int`
}
