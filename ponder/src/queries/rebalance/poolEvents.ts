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
  return sql`WITH pool AS (
  SELECT * FROM unnest(
    ${tokens.map(({ chainId }) => chainId)}::int[],
    ${tokens.map(({ address }) => address.toLowerCase())}::text[]
  ) AS pool (chain_id, token)
),
transfer AS (
  SELECT
    source.chain_id AS from_chain_id,
    CASE WHEN unclaimable THEN NULL ELSE destination.chain_id END AS to_chain_id,
    in_timestamp, out_timestamp, shares, in_timestamp IS NOT NULL AS owed
  FROM transfer_catalogue
  LEFT JOIN pool AS source ON source.chain_id = from_chain_id AND source.token = from_token
  LEFT JOIN pool AS destination ON destination.chain_id = to_chain_id AND destination.token = to_token
  WHERE source.chain_id IS NOT NULL OR destination.chain_id IS NOT NULL
)
SELECT * FROM (
  SELECT in_timestamp AS timestamp, 'DEPOSIT' AS kind, from_chain_id, to_chain_id, shares, owed
  FROM transfer
  WHERE in_timestamp > ${from} AND in_timestamp <= ${to}
  UNION ALL
  SELECT out_timestamp, 'CLAIM', from_chain_id, to_chain_id, shares, owed
  FROM transfer
  WHERE out_timestamp > ${from} AND out_timestamp <= ${to}
) AS event
ORDER BY timestamp, kind DESC
LIMIT ${most}::int`
}
