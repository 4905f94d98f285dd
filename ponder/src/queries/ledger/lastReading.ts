import { type Query, sql } from "../sql.ts"
import { ledgerUpTo } from "./ledgerUpTo.ts"

/**
 * The last reading of the reserve of the row `account`, of those that the condition lets through, with what the ledger
 * says for its block: for use after LATERAL.
 */
export function lastReading(condition: Query): Query {
  return sql`(
    SELECT
      reserve_reading.amount, reserve_reading.block_number, reserve_reading.timestamp,
      ${ledgerUpTo(sql`reserve_reading.block_number`)} AS ledger
    FROM reserve_reading
    WHERE reserve_reading.chain_id = account.chain_id
      AND reserve_reading.token = account.token
      AND reserve_reading.side = account.side
      AND ${condition}
    ORDER BY reserve_reading.block_number DESC
    LIMIT 1
  )`
}
