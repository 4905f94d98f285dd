import { classStarts } from "../../catalogue/sums/durationClass.ts"
import { durationSums } from "../../catalogue/sums/sumTables.ts"
import { type Query, raw, sql } from "../sql.ts"
import { laneConditions } from "../transfers/transferFilter.ts"
import { type LaneFilter, summedTransfers, within } from "./summedTransfers.ts"

type Wanted = {
  filter: LaneFilter
  /** Each from 1 to 100. */
  percents: readonly number[]
  by: "ALL" | "ROUTE"
}

/**
 * The durations that so many percent of the transfers that arrived took at most, in the order of the percents: one of
 * those that really were, as `percentile_disc` says. How many there are of each class tells in which class it is and at
 * which place there, so that only transfers of that class are read.
 */
export function durationPercentiles({ filter, percents, by }: Wanted): Query {
  const route = raw(by === "ROUTE" ? "from_chain_id, to_chain_id" : "0::int, 0::numeric")
  const ofRoute = raw(
    by === "ROUTE"
      ? "(transfer.from_chain_id, transfer.to_chain_id) = (wanted.from_chain_id, wanted.to_chain_id)"
      : "true",
  )
  return sql`WITH ${summedTransfers(durationSums, filter)},
grouped (from_chain_id, to_chain_id, class, transfers) AS (
  SELECT ${route}, class, sum(transfers) FROM summed GROUP BY 1, 2, 3
),
ranked AS (
  SELECT
    *,
    sum(transfers) OVER route AS total,
    sum(transfers) OVER (route ORDER BY class) AS up_to
  FROM grouped
  WINDOW route AS (PARTITION BY from_chain_id, to_chain_id)
),
wanted AS (
  SELECT from_chain_id, to_chain_id, class, number, place - (up_to - transfers) AS place_in_class
  FROM ranked
  CROSS JOIN unnest(${percents}::int[]) WITH ORDINALITY AS part (percent, number)
  CROSS JOIN LATERAL (SELECT ceil(total * percent / 100) AS place) AS placed
  WHERE place <= up_to AND place > up_to - transfers
)
SELECT from_chain_id, to_chain_id, array_agg(found.duration_seconds ORDER BY number) AS durations
FROM wanted
CROSS JOIN LATERAL (
  SELECT duration_seconds
  FROM transfer_catalogue AS transfer
  WHERE duration_seconds IS NOT NULL
    AND duration_seconds >= coalesce((${starts})[class], -2147483648)
    AND duration_seconds < coalesce((${starts})[class + 1], 2147483647)
    AND ${within("created_at", filter.from, filter.to)} AND ${laneConditions(filter)} AND ${ofRoute}
  ORDER BY duration_seconds
  OFFSET place_in_class - 1
  LIMIT 1
) AS found
GROUP BY from_chain_id, to_chain_id
ORDER BY from_chain_id, to_chain_id`
}

const starts = raw(`'{${classStarts}}'::int[]`)
