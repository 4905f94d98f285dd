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
 * How many transfers there are and how many of them are completed, with their shares, senders and durations, by what they
 * have in common. `durations` are those that half, nine tenths and ninety-nine hundredths of the completed took at most.
 */
export function transferTotals({ filter, chains, by }: Totals): Query {
  const { columns, grouping } = groups(chains)[by]
  return sql`SELECT ${columns}
  count(*)::int AS transfers,
  (count(*) FILTER (WHERE status_once_final = 'COMPLETED'))::int AS completed,
  coalesce(sum(shares), 0) AS shares,
  count(DISTINCT sender)::int AS senders,
  percentile_disc('{0.5,0.9,0.99}'::float8[]) WITHIN GROUP (ORDER BY duration_seconds) AS durations
${filteredTransfers(filter, chains)}
${grouping}`
}

function groups(chains: readonly TrackedChain[]): Record<TotalsBy, { columns: Query; grouping: Query }> {
  return {
    ALL: { columns: sql``, grouping: sql`` },
    STATUS: { columns: sql`${statusNow(chains)} AS status,`, grouping: sql`GROUP BY 1 ORDER BY 1` },
    ROUTE: { columns: sql`from_chain_id, to_chain_id,`, grouping: sql`GROUP BY 1, 2 ORDER BY 1, 2` },
    TOKEN: { columns: sql`origin_chain_id, origin_address,`, grouping: sql`GROUP BY 1, 2 ORDER BY 1, 2` },
  }
}
