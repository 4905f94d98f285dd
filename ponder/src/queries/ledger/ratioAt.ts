import type { Address } from "viem"
import { type Query, sql } from "../sql.ts"

type Place = {
  chainId: number
  /** The origin token. */
  token: Address
  block: bigint
  /** Of the event that asks: what its block said later does not count. Without one, the whole block does. */
  logIndex?: number
  timestamp: number
}

/** The ratio in force on the chain at that place, else the newest that any chain had told by then; or no row. */
export function ratioAt({ chainId, token, block, logIndex, timestamp }: Place): Query {
  const wanted = token.toLowerCase()
  const upTo =
    logIndex === undefined
      ? sql`block_number <= ${block}`
      : sql`(block_number, log_index) < (${block}::numeric, ${logIndex}::int)`
  return sql`WITH own AS (
  SELECT * FROM ratio
  WHERE chain_id = ${chainId} AND token = ${wanted} AND ${upTo}
  ORDER BY block_number DESC, log_index DESC
  LIMIT 1
),
newest AS (
  SELECT * FROM ratio
  WHERE token = ${wanted} AND timestamp <= ${timestamp}::bigint AND NOT EXISTS (SELECT FROM own)
  ORDER BY timestamp DESC, chain_id, block_number DESC, log_index DESC
  LIMIT 1
)
SELECT chain_id, block_number, log_index, timestamp, value, source FROM own
UNION ALL
SELECT chain_id, block_number, log_index, timestamp, value, source FROM newest`
}
