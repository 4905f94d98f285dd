import { type Query, sql } from "../sql.ts"
import { paidBy } from "./paidBy.ts"
import { type StakingPlace, stakingPlaces } from "./stakingPlaces.ts"

const columns = sql`
    request.chain_id, request.pool, request.account, request.owner, request.block_number, request.log_index,
    request.timestamp, request.tx_hash, request.amount, request.requested, place.at,
    (request.timestamp + place.unstake_seconds)::int AS unlocks_at,
    greatest(0, least(request.amount, request.requested - coalesce(line.paid, 0))) AS rest`

/** Every request that had been made in the pools by then, with what was not paid of it. */
export function allUnstakes(places: readonly StakingPlace[]): Query {
  // Known beforehand, so that an index begins there, and not at requests that were made since.
  const latest = Math.max(0, ...places.map(({ at }) => at))
  return sql`SELECT ${columns}
  FROM ${stakingPlaces(places)}
  JOIN staking_request AS request
    ON request.chain_id = place.chain_id AND request.pool = place.pool AND request.timestamp <= place.at
    AND request.timestamp <= ${latest}::bigint
  CROSS JOIN LATERAL (SELECT request.account) AS owed
  CROSS JOIN LATERAL (SELECT ${paidBy} AS paid) AS line`
}

/**
 * Those of them that were not paid in full, found by the accounts that are owed something now or were paid since then: so
 * that it reads what is open, and not whatever was paid long before.
 */
export function openUnstakes(places: readonly StakingPlace[]): Query {
  return sql`SELECT ${columns}
  FROM ${stakingPlaces(places)}
  JOIN staking_account AS owed
    ON owed.chain_id = place.chain_id AND owed.pool = place.pool AND (owed.is_owed OR owed.last_paid_at > place.at)
  CROSS JOIN LATERAL (SELECT ${paidBy} AS paid) AS line
  JOIN staking_request AS request
    ON request.chain_id = owed.chain_id AND request.pool = owed.pool AND request.account = owed.account
    AND request.requested > coalesce(line.paid, 0) AND request.timestamp <= place.at`
}
