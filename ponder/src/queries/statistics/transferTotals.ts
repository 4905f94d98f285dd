import { type Query, sql } from "../sql.ts"
import type { TrackedChain } from "../transfers/trackedChains.ts"
import { filteredTransfers, statusNow, type TransferFilter } from "../transfers/transferFilter.ts"

export type TotalsBy = "ALL" | "STATUS" | "ROUTE" | "TOKEN"

type Totals = {
  filter: TransferFilter
  chains: readonly TrackedChain[]
  by: TotalsBy
}

/**
 * How many transfers there are by what they have in common, and what is told of each group: how many are completed, their
 * shares, how many senders they have. `durations` are those that half, nine tenths and ninety-nine hundredths of the
 * completed took at most. Nothing is counted that nobody shows, since each costs as much as all others.
 */
export function transferTotals({ filter, chains, by }: Totals): Query {
  const filtered = filteredTransfers(filter, chains)
  const queries: Record<TotalsBy, () => Query> = {
    ALL: () => sql`SELECT ${transfers}, ${completed}, ${durations},
  (SELECT count(*)::int FROM (SELECT DISTINCT sender ${filtered}) AS sender) AS senders
${filtered}`,
    STATUS: () => sql`SELECT ${statusNow(chains)} AS status, ${transfers}
${filtered} GROUP BY 1 ORDER BY 1`,
    ROUTE: () => sql`SELECT from_chain_id, to_chain_id, ${transfers}, ${completed}, ${durations}
${filtered} GROUP BY 1, 2 ORDER BY 1, 2`,
    TOKEN: () => sql`SELECT origin_chain_id, origin_address, ${transfers}, ${completed}, sum(shares) AS shares
${filtered} GROUP BY 1, 2 ORDER BY 1, 2`,
  }
  return queries[by]()
}

const transfers = sql`count(*)::int AS transfers`
const completed = sql`(count(*) FILTER (WHERE status_once_final = 'COMPLETED'))::int AS completed`
const durations = sql`percentile_disc('{0.5,0.9,0.99}'::float8[]) WITHIN GROUP (ORDER BY duration_seconds) AS durations`
