import { transferSums } from "../../catalogue/sums/sumTables.ts"
import type { Origin } from "../ledger/ledgerAccounts.ts"
import { type Query, sql } from "../sql.ts"

/**
 * The ways that tokens were sent, with how many transfers and what the newest one that arrived was at either end: a scheme is
 * read off events. The sums tell on which day to look for it.
 */
export function routeSchemes(origins: readonly Origin[]): Query {
  return sql`WITH origin AS (
  SELECT * FROM unnest(
    ${origins.map(({ chainId }) => chainId)}::numeric[],
    ${origins.map(({ address }) => address.toLowerCase())}::text[]
  ) AS origin (chain_id, address)
),
route AS (
  SELECT
    from_chain_id, to_chain_id, origin_chain_id, origin_address,
    sum(transfers)::int AS transfers, max(period) FILTER (WHERE completed > 0) AS last_day
  FROM transfer_sum
  JOIN origin ON origin.chain_id = origin_chain_id AND origin.address = origin_address
  WHERE from_chain_id IS NOT NULL
  GROUP BY from_chain_id, to_chain_id, origin_chain_id, origin_address
)
SELECT route.from_chain_id, route.to_chain_id, route.transfers, peg_in.kind AS in_kind, peg_out.kind AS out_kind
FROM route
LEFT JOIN LATERAL (
  SELECT receipt_hash FROM transfer_catalogue AS last
  WHERE last.created_at >= route.last_day AND last.created_at < route.last_day + ${transferSums.seconds}::int
    AND last.status_once_final = 'COMPLETED'
    AND (last.from_chain_id, last.to_chain_id) = (route.from_chain_id, route.to_chain_id)
    AND (last.origin_chain_id, last.origin_address) = (route.origin_chain_id, route.origin_address)
  ORDER BY last.created_at DESC
  LIMIT 1
) AS last ON true
LEFT JOIN LATERAL (
  SELECT kind FROM peg_in
  WHERE peg_in.receipt_hash = last.receipt_hash AND peg_in.to_chain_id = route.to_chain_id
  LIMIT 1
) AS peg_in ON true
LEFT JOIN LATERAL (
  SELECT kind FROM peg_out
  WHERE peg_out.receipt_hash = last.receipt_hash AND peg_out.chain_id = route.to_chain_id
  LIMIT 1
) AS peg_out ON true
ORDER BY route.from_chain_id, route.to_chain_id`
}
