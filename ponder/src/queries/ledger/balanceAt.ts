import { type Query, sql } from "../sql.ts"
import { lastEntry } from "./lastEntry.ts"
import { ledgerAccounts, type Origin } from "./ledgerAccounts.ts"
import type { Moment } from "./moment.ts"

/** What each bridge held or had minted of each token: one probe of an index for each. */
export function balanceAt(moment: Moment, only: { origin?: Origin; chainId?: number } = {}): Query {
  const chainId = moment.kind === "BLOCK" ? moment.chainId : only.chainId
  const accounts = ledgerAccounts({ ...only, ...(chainId !== undefined && { chainId }) })
  return sql`WITH ${accounts}
SELECT
  account.chain_id, account.token, account.side, account.decimals, account.origin_chain_id, account.origin_address,
  coalesce(entry.balance, 0) AS shares, entry.block_number, entry.timestamp
FROM account
LEFT JOIN LATERAL ${entryAt(moment)} AS entry ON true
ORDER BY account.chain_id, account.token, account.side`
}

function entryAt(moment: Moment): Query {
  if (moment.kind === "TIME") return lastEntry(sql`${moment.timestamp}::bigint + 1`)
  const upTo = moment.kind === "BLOCK" ? sql`AND ledger_entry.block_number <= ${moment.block}` : sql``
  return sql`(
    SELECT ledger_entry.balance, ledger_entry.block_number, ledger_entry.timestamp
    FROM ledger_entry
    WHERE ledger_entry.chain_id = account.chain_id
      AND ledger_entry.token = account.token
      AND ledger_entry.side = account.side
      ${upTo}
    ORDER BY ledger_entry.block_number DESC, ledger_entry.log_index DESC
    LIMIT 1
  )`
}
