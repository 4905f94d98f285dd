import type { Address } from "viem"
import { type Query, sql } from "../sql.ts"

export type Origin = { chainId: number | bigint; address: Address }

/**
 * What the ledger keeps a balance of, as a common table expression called `account`, with the origin of each token. A peg
 * that was only paid out so far has not named its origin: the deposits that it was promised for do, where the promise is
 * what the bridge derives.
 */
export function ledgerAccounts(only: { origin?: Origin; chainId?: number } = {}): Query {
  return sql`account AS (
  SELECT * FROM (
    SELECT
      token_deployment.chain_id, token_deployment.address AS token, token_deployment.side, token_deployment.decimals,
      ${originOf("origin_chain_id", "chain_id")} AS origin_chain_id,
      ${originOf("origin_address", "address")} AS origin_address
    FROM token_deployment
    LEFT JOIN LATERAL (
      SELECT peg_in.origin_chain_id, peg_in.origin_address
      FROM peg_in
      WHERE token_deployment.side = 'MINTED'
        AND token_deployment.origin_address IS NULL
        AND peg_in.to_token = token_deployment.address
        AND peg_in.to_chain_id = token_deployment.chain_id
        AND NOT peg_in.wrong_peg
      LIMIT 1
    ) AS promised ON true
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
  const text = `CASE token_deployment.side
        WHEN 'LOCKED' THEN token_deployment.${own}
        ELSE coalesce(token_deployment.${column}, promised.${column})
      END`
  return { text, values: [] }
}
