import type { Address } from "viem"
import { type Query, sql } from "../sql.ts"

type Wanted = {
  tokens: readonly { chainId: number; address: Address }[]
  /** Unix seconds: after the one, up to the other. */
  from: number
  to: number
  most: number
}

/**
 * What came into a pool and was paid out of it, the oldest first. A chain is left out where what it gave or took there is
 * no token of the pool. What can never be claimed was never owed to anybody, nor what was paid out without a deposit.
 */
export function poolEvents({ tokens, from, to, most }: Wanted): Query {
  const addresses = sql`${tokens.map(({ address }) => address.toLowerCase())}::text[]`
  // Most transfers are of other tokens: they are not worth a join.
  const wanted = (time: Query) => sql`${time} > ${from}::int AND ${time} <= ${to}::int
    AND (from_token = ANY (${addresses}) OR to_token = ANY (${addresses}))`
  return sql`WITH pool AS (
  SELECT * FROM unnest(${tokens.map(({ chainId }) => chainId)}::int[], ${addresses}) AS pool (chain_id, token)
)
SELECT * FROM (
  ${events("DEPOSIT", sql`created_at`)} AND in_timestamp IS NOT NULL AND ${wanted(sql`created_at`)}
  UNION ALL
  ${events("CLAIM", sql`out_timestamp`)} AND ${wanted(sql`out_timestamp`)}
) AS event
ORDER BY timestamp, kind DESC
LIMIT ${most}::int`
}

// Each is entered through the index on its own time; what has a deposit was created by it.
function events(kind: "DEPOSIT" | "CLAIM", time: Query): Query {
  return sql`SELECT
    ${time} AS timestamp, ${kind}::text AS kind, source.chain_id AS from_chain_id,
    CASE WHEN unclaimable THEN NULL ELSE destination.chain_id END AS to_chain_id,
    shares, in_timestamp IS NOT NULL AS owed
  FROM transfer_catalogue
  LEFT JOIN pool AS source ON source.chain_id = from_chain_id AND source.token = from_token
  LEFT JOIN pool AS destination ON destination.chain_id = to_chain_id AND destination.token = to_token
  WHERE (source.chain_id IS NOT NULL OR destination.chain_id IS NOT NULL)`
}
