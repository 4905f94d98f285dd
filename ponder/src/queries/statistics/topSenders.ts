import { type Query, sql } from "../sql.ts"
import type { TrackedChain } from "../transfers/trackedChains.ts"
import { filteredTransfers, type TransferFilter } from "../transfers/transferFilter.ts"

/** Who sent the most transfers, and how many of them are completed. */
export function topSenders(filter: TransferFilter, chains: readonly TrackedChain[], limit: number): Query {
  return sql`SELECT
  sender,
  count(*)::int AS transfers,
  (count(*) FILTER (WHERE status_once_final = 'COMPLETED'))::int AS completed
${filteredTransfers(filter, chains)}
GROUP BY sender
ORDER BY transfers DESC, sender
LIMIT ${limit}::int`
}
