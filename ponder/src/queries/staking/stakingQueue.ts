import { type Query, sql } from "../sql.ts"
import type { StakingPlace } from "./stakingPlaces.ts"
import { openUnstakes } from "./unstakes.ts"

const DAY = 86_400

/** What was not paid of each pool's requests, by the day (UTC) on which its time is over, the earliest first. */
export function stakingQueue(places: readonly StakingPlace[]): Query {
  return sql`SELECT
  chain_id, pool, at, unlocks_at - unlocks_at % ${DAY}::int AS day,
  sum(rest) AS amount,
  count(*)::int AS requests,
  coalesce(sum(rest) FILTER (WHERE unlocks_at <= at), 0) AS claimable_amount,
  (count(*) FILTER (WHERE unlocks_at <= at))::int AS claimable_requests,
  min(timestamp) AS oldest_timestamp
FROM (${openUnstakes(places)}) AS request
GROUP BY chain_id, pool, at, day
ORDER BY day, chain_id, pool`
}
