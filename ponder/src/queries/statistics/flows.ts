import { transferSums } from "../../catalogue/sums/sumTables.ts"
import { type Interval, intervalSeconds, intervalStart } from "../interval.ts"
import { type Query, sql } from "../sql.ts"
import { laneConditions } from "../transfers/transferFilter.ts"
import { type LaneFilter, summedTransfers } from "./summedTransfers.ts"

type Stretch = LaneFilter & { from: number; to: number }

/** What was sent per interval (UTC), route and token, where there was anything. */
export function flows(interval: Interval, filter: Stretch): Query {
  return interval === "HOUR" ? flowsByHour(filter) : flowsByDays(interval, filter)
}

function flowsByDays(interval: Interval, filter: Stretch): Query {
  const first = sql`${intervalStart(interval, filter.from)}::int`
  const step = sql`${intervalSeconds[interval]}::int`
  return sql`WITH ${summedTransfers(transferSums, filter)}
SELECT
  ${first} + (period - ${first}) / ${step} * ${step} AS timestamp,
  from_chain_id, to_chain_id, origin_chain_id, origin_address,
  sum(transfers)::int AS transfers, sum(completed)::int AS completed, sum(shares) AS shares
FROM summed
GROUP BY 1, 2, 3, 4, 5
ORDER BY 1, 2, 3, 4, 5`
}

/**
 * Of hours there are no sums, which would be as many as transfers. One after the other, since PostgreSQL takes each moment
 * for a group of its own where it is grouped by, and sorts all transfers.
 */
function flowsByHour(filter: Stretch): Query {
  const { from, to } = filter
  const step = sql`${intervalSeconds.HOUR}::int`
  return sql`SELECT flow.*
FROM generate_series(
  ${intervalStart("HOUR", from)}::int, ${intervalStart("HOUR", to)}::int, ${step}
) AS start (timestamp)
CROSS JOIN LATERAL (
  SELECT
    start.timestamp, from_chain_id, to_chain_id, origin_chain_id, origin_address,
    count(*)::int AS transfers,
    (count(*) FILTER (WHERE status_once_final = 'COMPLETED'))::int AS completed,
    sum(shares) AS shares
  FROM transfer_catalogue
  WHERE created_at >= greatest(start.timestamp, ${from}::int)
    AND created_at < least(start.timestamp + ${step}, ${to}::int + 1)
    AND ${laneConditions(filter)}
  GROUP BY from_chain_id, to_chain_id, origin_chain_id, origin_address
) AS flow
ORDER BY timestamp, from_chain_id, to_chain_id, origin_chain_id, origin_address`
}
