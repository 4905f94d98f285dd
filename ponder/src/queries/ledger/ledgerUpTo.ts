import { type Query, sql } from "../sql.ts"

/** The balance of the row `account` after everything up to a block of its chain. */
export function ledgerUpTo(block: Query): Query {
  return sql`coalesce((
    SELECT ledger_entry.balance
    FROM ledger_entry
    WHERE ledger_entry.chain_id = account.chain_id
      AND ledger_entry.token = account.token
      AND ledger_entry.side = account.side
      AND ledger_entry.block_number <= ${block}
    ORDER BY ledger_entry.block_number DESC, ledger_entry.log_index DESC
    LIMIT 1
  ), 0)`
}
