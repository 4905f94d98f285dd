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

/**
 * Per chain and interval (UTC): the balance at its end, and what came in and went out during it. Each entry says what had
 * come in by then, so that only the last one before each end of an interval is read.
 */
export function balanceHistory({ origin, chainId, interval, from, to }: History): Query {
  const step = intervalSeconds[interval]
  const start = intervalStart(interval, from)
  return sql`WITH ${ledgerAccounts({ origin, ...(chainId !== undefined && { chainId }) })}
SELECT
  bucket.start AS timestamp, account.chain_id, account.token, account.side,
  coalesce(entry.balance, 0) AS shares,
  flow.inflow AS inflow_shares,
  -- Below zero only where a token lies about amounts that no token can have, and the sums stay at their bound.
  greatest(flow.inflow - coalesce(entry.balance, 0) + coalesce(before.balance, 0), 0) AS outflow_shares
FROM account
CROSS JOIN generate_series(${start}::bigint, ${to}::bigint, ${step}::bigint) AS bucket (start)
LEFT JOIN LATERAL ${lastEntry(sql`bucket.start + ${step}::bigint`)} AS entry ON true
LEFT JOIN LATERAL ${lastEntry(sql`bucket.start`)} AS before ON true
CROSS JOIN LATERAL (SELECT coalesce(entry.received, 0) - coalesce(before.received, 0) AS inflow) AS flow
ORDER BY bucket.start, account.chain_id, account.side, account.token`
}
