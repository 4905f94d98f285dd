import { type Query, sql } from "./sql.ts"

/** Where an event stands among those of all chains, as lists of events are ordered by it. */
export type EventPlace = { timestamp: string; chainId: string; blockNumber: string; logIndex: string }

/** The events after that one in a list that begins with the newest. */
export function beforeEvent(after: EventPlace | undefined): Query {
  return after
    ? sql`AND (timestamp, chain_id, block_number, log_index) < (
      ${after.timestamp}::bigint, ${after.chainId}::bigint, ${after.blockNumber}::numeric, ${after.logIndex}::bigint
    )`
    : sql``
}
