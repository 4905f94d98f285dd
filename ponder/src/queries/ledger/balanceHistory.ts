import { type Interval, intervalSeconds, intervalStart } from "../interval.ts"
import { type Query, sql } from "../sql.ts"
import { lastEntry } from "./lastEntry.ts"
import { ledgerAccounts, type Origin } from "./ledgerAccounts.ts"

type History = {
  origin: Origin
  chainId?: number
  interval: Interval
  /** Unix seconds; the first and the last point are the intervals that these fall into. */
  from: number
  to: number
}

/** Per chain and interval (UTC): the balance at its end, and what came in and went out during it. */
export function balanceHistory({ origin, chainId, interval, from, to }: History): Query {
  const step = intervalSeconds[interval]
  const start = intervalStart(interval, from)
  return sql`WITH ${ledgerAccounts({ origin, ...(chainId !== undefined && { chainId }) })}
SELECT
  bucket.start AS timestamp, account.chain_id, account.token, account.side,
  coalesce(entry.balance, 0) AS shares,
  coalesce(flow.inflow, 0) AS inflow_shares,
  coalesce(flow.outflow, 0) AS outflow_shares
FROM account
CROSS JOIN generate_series(${start}::bigint, ${to}::bigint, ${step}::bigint) AS bucket (start)
LEFT JOIN LATERAL ${lastEntry(sql`bucket.start + ${step}::bigint`)} AS entry ON true
LEFT JOIN LATERAL (
  SELECT
    sum(change) FILTER (WHERE change > 0) AS inflow,
    -sum(change) FILTER (WHERE change < 0) AS outflow
  FROM ledger_entry
  WHERE ledger_entry.chain_id = account.chain_id
    AND ledger_entry.token = account.token
    AND ledger_entry.side = account.side
    AND ledger_entry.timestamp >= bucket.start
    AND ledger_entry.timestamp < bucket.start + ${step}::bigint
) AS flow ON true
ORDER BY bucket.start, account.chain_id, account.side, account.token`
}
