import { type Interval, intervalSeconds, intervalStart } from "../interval.ts"
import { type Query, sql } from "../sql.ts"
import type { TrackedChain } from "../transfers/trackedChains.ts"
import { filteredTransfers, type TransferFilter } from "../transfers/transferFilter.ts"

type Stretch = TransferFilter & { from: number; to: number }

/**
 * What was sent per interval (UTC), route and token, where there was anything. Interval by interval, since PostgreSQL takes
 * each moment for a group of its own where it is grouped by, and sorts all transfers.
 */
export function flows(interval: Interval, filter: Stretch, chains: readonly TrackedChain[]): Query {
  const step = intervalSeconds[interval]
  return sql`SELECT flow.*
FROM generate_series(
  ${intervalStart(interval, filter.from)}::int, ${intervalStart(interval, filter.to)}::int, ${step}::int
) AS start (timestamp)
CROSS JOIN LATERAL (
  SELECT
    start.timestamp, from_chain_id, to_chain_id, origin_chain_id, origin_address,
    count(*)::int AS transfers,
    (count(*) FILTER (WHERE status_once_final = 'COMPLETED'))::int AS completed,
    sum(shares) AS shares
  ${filteredTransfers(filter, chains)}
    AND created_at >= start.timestamp AND created_at < start.timestamp + ${step}::int
  GROUP BY from_chain_id, to_chain_id, origin_chain_id, origin_address
) AS flow
ORDER BY timestamp, from_chain_id, to_chain_id, origin_chain_id, origin_address`
}
