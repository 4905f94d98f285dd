import type { Address } from "viem"
import { type Query, sql } from "../sql.ts"

export type PricePlace = {
  chainId: number
  feed: Address
  /** Unix seconds. */
  at: number
}

/**
 * For each place (`place` counts them from 1) what its feed answered when it was last read by then, one probe of an index
 * each; no row where it was not read yet.
 */
export function pricesAt(places: readonly PricePlace[]): Query {
  return sql`SELECT place.number::int AS place, price.*
FROM unnest(
  ${places.map(({ chainId }) => chainId)}::int[],
  ${places.map(({ feed }) => feed.toLowerCase())}::text[],
  ${places.map(({ at }) => at)}::bigint[]
) WITH ORDINALITY AS place (chain_id, feed, at, number)
CROSS JOIN LATERAL (
  SELECT block_number, timestamp, round_id, updated_at, answer, decimals
  FROM price
  WHERE price.chain_id = place.chain_id AND price.feed = place.feed AND price.timestamp <= place.at
  ORDER BY price.timestamp DESC, price.block_number DESC
  LIMIT 1
) AS price`
}
