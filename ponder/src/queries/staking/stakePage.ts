import type { Address } from "viem"
import { beforeEvent, type EventPlace } from "../eventPlace.ts"
import { type Query, sql } from "../sql.ts"

type Only = { address?: Address; pool?: Address }
type Page = Only & { limit: number; after?: EventPlace }

/** What was staked, newest first. */
export function stakePage({ limit, after, ...only }: Page): Query {
  return sql`SELECT chain_id, pool, account, block_number, log_index, timestamp, tx_hash, amount, shares
${those(only)} ${beforeEvent(after)}
ORDER BY timestamp DESC, chain_id DESC, block_number DESC, log_index DESC
LIMIT ${limit}::int`
}

/** How many stakes all pages together hold. */
export function stakeCount(only: Only): Query {
  return sql`SELECT count(*)::int AS count ${those(only)}`
}

function those({ address, pool }: Only): Query {
  return sql`FROM staking_entry WHERE kind = 'STAKED'
  ${address === undefined ? sql`` : sql`AND account = ${address.toLowerCase()}`}
  ${pool === undefined ? sql`` : sql`AND pool = ${pool.toLowerCase()}`}`
}
