import { type Query, sql } from "../sql.ts"
import { type SenderFilter, senderTotals } from "./senderTotals.ts"

/** Who sent the most transfers, and how many of them are completed. */
export function topSenders(filter: SenderFilter, limit: number): Query {
  return sql`WITH ${senderTotals(filter)}
SELECT sender, transfers, completed
FROM sender_total
ORDER BY transfers DESC, sender
LIMIT ${limit}::int`
}
