import { type Query, sql } from "../sql.ts"

/** The newest name that each of these origin tokens went by, on any chain; of all that were ever seen without `ids`. */
export function tokenNames(ids?: readonly string[]): Query {
  const only = ids ? sql`WHERE origin_chain_id || '-' || origin_address = ANY (${ids}::text[])` : sql``
  return sql`SELECT DISTINCT ON (origin_chain_id, origin_address)
  origin_chain_id::text, origin_address, symbol, name, bond_type
FROM token_name ${only}
ORDER BY origin_chain_id, origin_address, timestamp DESC, chain_id, symbol_bytes, name_bytes`
}
