import { type Query, sql } from "../sql.ts"
import { openDeposits } from "./openDeposits.ts"

/** What was on its way at a time and could still be claimed on a chain that is indexed, per route and origin token. */
export function inFlightAt(at: number, trackedChainIds: readonly number[]): Query {
  return sql`WITH ${openDeposits(at, trackedChainIds)}
SELECT
  chain_id AS from_chain_id, to_chain_id, origin_chain_id, origin_address,
  count(*)::int AS transfers, sum(shares) AS shares, min(timestamp) AS oldest_timestamp
FROM open_deposit
WHERE destination_tracked AND NOT unclaimable
GROUP BY chain_id, to_chain_id, origin_chain_id, origin_address
ORDER BY chain_id, to_chain_id, origin_chain_id, origin_address`
}
