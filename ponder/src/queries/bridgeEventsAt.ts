import { type Query, sql } from "./sql.ts"

export type EventPlace = { chainId: number; blockNumber: string; logIndex: number }

/** The events at these places, with where they come from. */
export function bridgeEventsAt(places: readonly EventPlace[]): Query {
  return sql`SELECT
  chain_id, block_number::text, log_index, kind, block_hash, timestamp, tx_hash, tx_sender
FROM bridge_event
JOIN unnest(
  ${places.map(place => place.chainId)}::int[],
  ${places.map(place => place.blockNumber)}::numeric[],
  ${places.map(place => place.logIndex)}::int[]
) AS wanted (chain_id, block_number, log_index) USING (chain_id, block_number, log_index)`
}
