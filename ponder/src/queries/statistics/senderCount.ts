import { type Query, sql } from "../sql.ts"
import { type SenderFilter, senderTotals } from "./senderTotals.ts"

/** How many senders there are. */
export function senderCount(filter: SenderFilter): Query {
  return sql`WITH ${senderTotals(filter)}
SELECT count(*)::int AS senders FROM sender_total`
}
