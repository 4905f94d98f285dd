import { beforeEvent, type EventPlace } from "./eventPlace.ts"
import { type Query, sql } from "./sql.ts"

/** Which decisions: of all chains and times where nothing is named. Times are unix seconds, included. */
type Only = { chainId?: number; from?: number; to?: number }

type Page = Only & { limit: number; after?: EventPlace }

/** The operators' decisions, newest first. */
export function governancePage({ limit, after, ...only }: Page): Query {
  return sql`SELECT chain_id, block_number, log_index, timestamp, tx_hash, kind, subject, to_chain_id
${those(only)} ${beforeEvent(after)}
ORDER BY timestamp DESC, chain_id DESC, block_number DESC, log_index DESC
LIMIT ${limit}::int`
}

/** How many decisions all pages together hold. */
export function governanceCount(only: Only): Query {
  return sql`SELECT count(*)::int AS count ${those(only)}`
}

function those({ chainId, from, to }: Only): Query {
  return sql`FROM governance_event WHERE true
  ${chainId === undefined ? sql`` : sql`AND chain_id = ${chainId}::int`}
  ${from === undefined ? sql`` : sql`AND timestamp >= ${from}::bigint`}
  ${to === undefined ? sql`` : sql`AND timestamp <= ${to}::bigint`}`
}
