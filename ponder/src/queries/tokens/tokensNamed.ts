import { type Query, sql } from "../sql.ts"

type Name = { id: string; symbol: string; name: string }

/**
 * The origin tokens that go by these words now or went by them once, as symbol or name or in part, in any case: first the
 * registered ones, whose own names stand in `registered`, and within each kind those that are meant most exactly.
 */
export function tokensNamed(words: string, registered: readonly Name[], limit: number): Query {
  const wanted = sql`lower(${words}::text)`
  return sql`WITH named AS (
  SELECT id, symbol, name FROM unnest(
    ${registered.map(({ id }) => id)}::text[],
    ${registered.map(({ symbol }) => symbol)}::text[],
    ${registered.map(({ name }) => name)}::text[]
  ) AS registered (id, symbol, name)
  UNION ALL
  SELECT origin_chain_id || '-' || origin_address, symbol, name FROM token_name
),
placed AS (
  SELECT
    id,
    CASE
      WHEN lower(symbol) = ${wanted} THEN 1
      WHEN lower(name) = ${wanted} THEN 2
      WHEN starts_with(lower(symbol), ${wanted}) THEN 3
      WHEN starts_with(lower(name), ${wanted}) THEN 4
      ELSE 5
    END AS place
  FROM named
  WHERE position(${wanted} IN lower(symbol)) > 0 OR position(${wanted} IN lower(name)) > 0
)
SELECT id
FROM placed
GROUP BY id
ORDER BY id = ANY (${registered.map(({ id }) => id)}::text[]) DESC, min(place), id
LIMIT ${limit}::int`
}
