import { type Query, sql } from "../sql.ts"
import type { TrackedChain } from "./trackedChains.ts"
import { transferFacts } from "./transferFacts.ts"

/** How many transfers have each anomaly; those that the catalogue does not suspect have none. */
export function anomalyCounts(chains: readonly TrackedChain[]): Query {
  const keys = sql`SELECT receipt_hash FROM transfer_catalogue WHERE suspect`
  return sql`WITH ${transferFacts(chains, keys)}
SELECT kind, count(*)::int AS transfers
FROM transfer CROSS JOIN unnest(anomalies) AS kind
GROUP BY kind`
}
