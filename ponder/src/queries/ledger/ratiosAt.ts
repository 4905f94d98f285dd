import type { Address } from "viem"
import { type Query, sql } from "../sql.ts"

export type RatioPlace = {
  chainId: number
  /** The origin token. */
  token: Address
  /** Without one, the time alone counts. */
  block?: bigint
  /** Of the event that asks: what its block said later does not count. Without one, the whole block does. */
  logIndex?: number
  timestamp: number
}

/** Later than every block of a chain, and than every log of a block. */
const END_OF_CHAIN = 10n ** 30n
const END_OF_BLOCK = 2 ** 31 - 1

/**
 * For each place (`place` counts them from 1) the ratio in force on the chain there, else the newest that any chain had
 * told by then; no row where there is none.
 */
export function ratiosAt(places: readonly RatioPlace[]): Query {
  return sql`SELECT place.number::int AS place, ratio.*
FROM unnest(
  ${places.map(place => place.chainId)}::int[],
  ${places.map(place => place.token.toLowerCase())}::text[],
  ${places.map(place => place.block ?? END_OF_CHAIN)}::numeric[],
  ${places.map(place => place.logIndex ?? END_OF_BLOCK)}::int[],
  ${places.map(place => place.timestamp)}::bigint[]
) WITH ORDINALITY AS place (chain_id, token, block_number, log_index, timestamp, number)
CROSS JOIN LATERAL (
  SELECT chain_id, token, block_number, log_index, timestamp, value, source FROM (
    (
      SELECT 1 AS preference, * FROM ratio
      WHERE ratio.chain_id = place.chain_id
        AND ratio.token = place.token
        AND (ratio.block_number, ratio.log_index) < (place.block_number, place.log_index)
        AND ratio.timestamp <= place.timestamp
      ORDER BY ratio.block_number DESC, ratio.log_index DESC
      LIMIT 1
    )
    UNION ALL
    (
      SELECT 2 AS preference, * FROM ratio
      WHERE ratio.token = place.token AND ratio.timestamp <= place.timestamp
      ORDER BY ratio.timestamp DESC, ratio.chain_id, ratio.block_number DESC, ratio.log_index DESC
      LIMIT 1
    )
  ) AS candidate
  ORDER BY preference
  LIMIT 1
) AS ratio`
}
