import { type Query, sql } from "../sql.ts"

/** Where these origin tokens stand: themselves on their own chain, and their pegs on others. */
export function tokenDeployments(ids: readonly string[]): Query {
  return sql`SELECT origin, chain_id, address, side, decimals FROM (
  SELECT
    chain_id, address, side, decimals,
    CASE side WHEN 'LOCKED' THEN chain_id || '-' || address ELSE origin_chain_id || '-' || origin_address END AS origin
  FROM token_deployment
) AS deployment
WHERE origin = ANY (${ids}::text[])
ORDER BY origin, side, chain_id, address`
}
