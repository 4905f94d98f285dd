import type { Address } from "viem"
import { intervalSeconds } from "../interval.ts"
import { type Query, sql } from "../sql.ts"

type Wanted = {
  chainId: number
  /** The token on this chain. */
  token: Address
  owner: Address
  /** Unix seconds, both of them included. */
  from: number
  to: number
}

/** What somebody sent to itself through the bridge: what that put into a chain's liquidity, or took out, on each day (UTC). */
export function ownFlows({ chainId, token, owner, from, to }: Wanted): Query {
  const own = (table: "peg_in" | "peg_out"): Query => {
    const events = { text: table, values: [] }
    return sql`SELECT chain_id, block_number, log_index FROM ${events}
    WHERE chain_id = ${chainId}
      AND sender = ${owner.toLowerCase()} AND recipient = ${owner.toLowerCase()}
      AND timestamp BETWEEN ${from}::bigint AND ${to}::bigint`
  }
  return sql`WITH own AS (
  ${own("peg_in")}
  UNION ALL
  ${own("peg_out")}
)
SELECT
  timestamp - mod(timestamp, ${intervalSeconds.DAY}::int) AS timestamp,
  coalesce(sum(change) FILTER (WHERE change > 0), 0) AS inflow_shares,
  coalesce(-sum(change) FILTER (WHERE change < 0), 0) AS outflow_shares
FROM own
JOIN ledger_entry USING (chain_id, block_number, log_index)
WHERE token = ${token.toLowerCase()} AND side = 'LOCKED'
GROUP BY 1
ORDER BY 1`
}
