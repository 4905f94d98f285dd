import type { Address } from "viem"
import type { UnstakeState } from "../../domain/staking/unstakeState.ts"
import { beforeEvent, type EventPlace } from "../eventPlace.ts"
import { type Query, sql } from "../sql.ts"
import type { StakingPlace } from "./stakingPlaces.ts"
import { allUnstakes, openUnstakes } from "./unstakes.ts"

type Only = { places: readonly StakingPlace[]; address?: Address; state?: UnstakeState }
type Page = Only & { limit: number; after?: EventPlace }

/** Requests for staked coin, newest first, each with the payment that made it whole. */
export function unstakePage({ limit, after, ...only }: Page): Query {
  return sql`SELECT request.*, payment.timestamp AS paid_at, payment.tx_hash AS paid_tx_hash
FROM (
  SELECT * ${those(only)} ${beforeEvent(after)}
  ORDER BY timestamp DESC, chain_id DESC, block_number DESC, log_index DESC
  LIMIT ${limit}::int
) AS request
LEFT JOIN LATERAL (
  SELECT timestamp, tx_hash FROM staking_entry
  WHERE request.rest = 0
    AND staking_entry.chain_id = request.chain_id
    AND staking_entry.pool = request.pool
    AND staking_entry.account = request.account
    AND staking_entry.kind = 'PAID'
    AND staking_entry.account_paid >= request.requested
  ORDER BY staking_entry.account_paid, staking_entry.timestamp, staking_entry.block_number, staking_entry.log_index
  LIMIT 1
) AS payment ON true
ORDER BY request.timestamp DESC, request.chain_id DESC, request.block_number DESC, request.log_index DESC`
}

/** How many requests all pages together hold. */
export function unstakeCount(only: Only): Query {
  return sql`SELECT count(*)::int AS count ${those(only)}`
}

function those({ places, address, state }: Only): Query {
  const isOpen = state === "PENDING" || state === "CLAIMABLE"
  const of = address?.toLowerCase()
  return sql`FROM (${isOpen ? openUnstakes(places) : allUnstakes(places)}) AS request
  WHERE true
  ${of === undefined ? sql`` : sql`AND (account = ${of} OR owner = ${of})`}
  ${inState(state)}`
}

/** As `unstakeState` has it. */
function inState(state: UnstakeState | undefined): Query {
  switch (state) {
    case undefined:
      return sql``
    case "PAID":
      return sql`AND rest = 0`
    case "CLAIMABLE":
      return sql`AND rest > 0 AND unlocks_at <= at`
    case "PENDING":
      return sql`AND rest > 0 AND unlocks_at > at`
  }
}
