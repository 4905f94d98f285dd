import { statusColumn, statusesOnceFinal, transferSums } from "../../catalogue/sums/sumTables.ts"
import { type Query, raw, sql } from "../sql.ts"
import { confirmingCount } from "../transfers/confirmingCount.ts"
import type { TrackedChain } from "../transfers/trackedChains.ts"
import { type LaneFilter, summedTransfers } from "./summedTransfers.ts"

export type TotalsBy = "ALL" | "STATUS" | "ROUTE" | "TOKEN"

type Totals = {
  filter: LaneFilter
  chains: readonly TrackedChain[]
  by: TotalsBy
}

/** How many transfers there are by what they have in common, how many of them are completed, and the shares of a token. */
export function transferTotals({ filter, chains, by }: Totals): Query {
  const queries: Record<TotalsBy, () => Query> = {
    ALL: () => sql`SELECT coalesce(sum(transfers), 0)::int AS transfers, coalesce(sum(completed), 0)::int AS completed
FROM summed`,
    STATUS: () => sql`SELECT status, transfers::int
FROM (
  SELECT ${raw(statusesOnceFinal.map(status => `coalesce(sum(${statusColumn(status)}), 0) AS ${statusColumn(status)}`).join(", "))}
  FROM summed
) AS total
CROSS JOIN ${confirmingCount(filter, chains)} AS ahead (confirming)
CROSS JOIN LATERAL (VALUES ('CONFIRMING', confirming), ${raw(statusesOnceFinal.map(onlyFinal).join(", "))})
  AS counted (status, transfers)
WHERE transfers > 0
ORDER BY status`,
    ROUTE: () => sql`SELECT from_chain_id, to_chain_id, ${counts}
FROM summed GROUP BY 1, 2 ORDER BY 1, 2`,
    TOKEN: () => sql`SELECT origin_chain_id, origin_address, ${counts}, sum(shares) AS shares
FROM summed GROUP BY 1, 2 ORDER BY 1, 2`,
  }
  return sql`WITH ${summedTransfers(transferSums, filter)}
${queries[by]()}`
}

const counts = sql`sum(transfers)::int AS transfers, sum(completed)::int AS completed`

/** What is not final yet is counted with what awaits its claim. */
function onlyFinal(status: (typeof statusesOnceFinal)[number]): string {
  const column = statusColumn(status)
  return `('${status}', ${status === "AWAITING_CLAIM" ? `${column} - confirming` : column})`
}
