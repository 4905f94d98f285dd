import { type Query, sql } from "../sql.ts"

/**
 * The names that each of these origin tokens went by, the newest first, `most` of them; of all tokens that were ever seen
 * without `ids`. A name is as old as its first deposit on any chain: a peg can bear an old one for long after the token has
 * another.
 */
export function tokenNames({ ids, most }: { ids?: readonly string[]; most: number }): Query {
  const only = ids ? sql`WHERE origin_chain_id || '-' || origin_address = ANY (${ids}::text[])` : sql``
  return sql`WITH first_seen AS (
  SELECT DISTINCT ON (origin_chain_id, origin_address, symbol_bytes, name_bytes) *
  FROM token_name ${only}
  ORDER BY origin_chain_id, origin_address, symbol_bytes, name_bytes, timestamp, chain_id
),
placed AS (
  SELECT *, row_number() OVER (
    PARTITION BY origin_chain_id, origin_address
    ORDER BY timestamp DESC, chain_id, symbol_bytes, name_bytes
  ) AS place
  FROM first_seen
)
SELECT
  origin_chain_id || '-' || origin_address AS origin, symbol, name, bond_type, chain_id, block_number, timestamp
FROM placed
WHERE place <= ${most}::int
ORDER BY origin, place`
}
