import { type Query, sql } from "../sql.ts"

/** Which origin tokens these contracts stand for; a contract can be an origin itself and a peg. */
export function tokenIdsAt(places: readonly { chainId: number; address: string }[]): Query {
  return sql`SELECT
  chain_id, address,
  CASE side WHEN 'LOCKED' THEN chain_id || '-' || address ELSE origin_chain_id || '-' || origin_address END AS token_id
FROM token_deployment
JOIN unnest(
  ${places.map(place => place.chainId)}::int[],
  ${places.map(place => place.address.toLowerCase())}::text[]
) AS wanted (chain_id, address) USING (chain_id, address)
ORDER BY side`
}
