import { type Query, sql } from "../sql.ts"

/** The last ledger entry of the row `account` before a time: one probe of an index, for use after LATERAL. */
export function lastEntry(before: Query): Query {
  return sql`(
    SELECT ledger_entry.balance, ledger_entry.received, ledger_entry.block_number, ledger_entry.timestamp
    FROM ledger_entry
    WHERE ledger_entry.chain_id = account.chain_id
      AND ledger_entry.token = account.token
      AND ledger_entry.side = account.side
      AND ledger_entry.timestamp < ${before}
    ORDER BY ledger_entry.timestamp DESC, ledger_entry.block_number DESC, ledger_entry.log_index DESC
    LIMIT 1
  )`
}
