import type { Address } from "viem"
import { type Query, sql } from "../sql.ts"

/** A pool at a moment (unix seconds), after all that had happened in it by then. */
export type StakingPlace = { chainId: number; pool: Address; at: number; unstakeSeconds: number }

/** The places as rows of `place`, which counts them from 1. */
export function stakingPlaces(places: readonly StakingPlace[]): Query {
  return sql`unnest(
    ${places.map(({ chainId }) => chainId)}::int[],
    ${places.map(({ pool }) => pool.toLowerCase())}::text[],
    ${places.map(({ at }) => at)}::bigint[],
    ${places.map(({ unstakeSeconds }) => unstakeSeconds)}::int[]
  ) WITH ORDINALITY AS place (chain_id, pool, at, unstake_seconds, number)`
}
