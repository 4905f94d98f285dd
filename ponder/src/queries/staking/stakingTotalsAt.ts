import { type Query, sql } from "../sql.ts"
import { type StakingPlace, stakingPlaces } from "./stakingPlaces.ts"

/** All that had ever happened in each pool by then: one probe of an index for each; no row where nothing had. */
export function stakingTotalsAt(places: readonly StakingPlace[]): Query {
  return sql`SELECT place.number::int AS place, entry.*
FROM ${stakingPlaces(places)}
CROSS JOIN LATERAL (
  SELECT
    block_number, timestamp, total_staked, total_unstaked, total_shares, total_requested, total_paid, requests, settled
  FROM staking_entry
  WHERE staking_entry.chain_id = place.chain_id
    AND staking_entry.pool = place.pool
    AND staking_entry.timestamp <= place.at
  ORDER BY
    staking_entry.timestamp DESC, staking_entry.block_number DESC, staking_entry.log_index DESC,
    staking_entry.ordinal DESC
  LIMIT 1
) AS entry`
}
