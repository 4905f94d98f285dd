import type { Address } from "viem"
import { type Query, sql } from "../sql.ts"

export type Origin = { chainId: number | bigint; address: Address }

/** What the ledger keeps a balance of, as a common table expression called `account`, with the origin of each token. */
export function ledgerAccounts(only: { origin?: Origin; chainId?: number } = {}): Query {
  return sql`account AS (
  SELECT * FROM (
    SELECT
      chain_id, address AS token, side, decimals,
      ${originOf("origin_chain_id", "chain_id")} AS origin_chain_id,
      ${originOf("origin_address", "address")} AS origin_address
    FROM token_deployment
  ) AS deployment
  WHERE (${only.chainId ?? null}::int IS NULL OR chain_id = ${only.chainId ?? null})
    AND (
      ${only.origin?.address.toLowerCase() ?? null}::text IS NULL
      OR (
        origin_address = ${only.origin?.address.toLowerCase() ?? null}
        AND origin_chain_id = ${only.origin?.chainId ?? null}::numeric
      )
    )
)`
}

// What a bridge locks is never a peg: such a token comes from where it is, also while only its payouts were seen.
function originOf(column: string, own: string): Query {
  return { text: `CASE side WHEN 'LOCKED' THEN ${own} ELSE ${column} END`, values: [] }
}
