import { ledgerAccounts } from "../ledger/ledgerAccounts.ts"
import { type Query, sql } from "../sql.ts"

/** Where these origin tokens stand: themselves on their own chain, and their pegs on others. */
export function tokenDeployments(ids: readonly string[]): Query {
  return sql`WITH ${ledgerAccounts()},
deployment AS (
  SELECT
    origin_chain_id || '-' || origin_address AS origin, chain_id, token AS address, side, decimals
  FROM account
)
SELECT * FROM deployment
WHERE origin = ANY (${ids}::text[])
ORDER BY origin, side, chain_id, address`
}
