import { type Query, sql } from "../sql.ts"
import type { TrackedChain } from "../transfers/trackedChains.ts"
import { transferFacts } from "../transfers/transferFacts.ts"

/** How many anomalies all transfers have together, with the events that cannot be read. */
export function anomalyCount(chains: readonly TrackedChain[]): Query {
  return sql`WITH ${transferFacts(chains, sql`SELECT receipt_hash FROM transfer_catalogue WHERE suspect`)}
SELECT (
  (SELECT coalesce(sum(cardinality(anomalies)), 0) FROM transfer) + (SELECT count(*) FROM unreadable_event)
)::int AS anomalies`
}
