import { type Interval, intervalStartSql } from "../interval.ts"
import { type Query, sql } from "../sql.ts"
import type { TrackedChain } from "../transfers/trackedChains.ts"
import { filteredTransfers, type TransferFilter } from "../transfers/transferFilter.ts"

/** What was sent per interval (UTC), route and token, where there was anything. */
export function flows(interval: Interval, filter: TransferFilter, chains: readonly TrackedChain[]): Query {
  return sql`SELECT
  ${intervalStartSql(interval, "created_at")}::int AS timestamp,
  from_chain_id, to_chain_id, origin_chain_id, origin_address,
  count(*)::int AS transfers,
  (count(*) FILTER (WHERE status_once_final = 'COMPLETED'))::int AS completed,
  sum(shares) AS shares
${filteredTransfers(filter, chains)}
GROUP BY 1, 2, 3, 4, 5
ORDER BY 1, 2, 3, 4, 5`
}
