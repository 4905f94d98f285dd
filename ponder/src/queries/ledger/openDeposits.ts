import { openPeriod } from "../../catalogue/openPeriod.ts"
import { type Query, sql } from "../sql.ts"

/**
 * The deposits that were not paid out at a time, as a common table expression called `open_deposit`. The catalogue has an
 * index of just that, so that nothing is read of what was settled.
 */
export function openDeposits(at: number, trackedChainIds: readonly number[]): Query {
  return sql`open_deposit AS (
  SELECT
    receipt_hash, to_chain_id, ordinal, from_chain_id AS chain_id, in_timestamp AS timestamp,
    origin_chain_id, origin_address, from_token, to_token, shares, unclaimable,
    to_chain_id = ANY (${trackedChainIds}::numeric[]) AS destination_tracked
  FROM transfer_catalogue
  WHERE in_timestamp IS NOT NULL AND ${{ text: openPeriod, values: [] }} @> ${at}::bigint
)`
}
