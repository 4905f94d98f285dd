import { type Query, sql } from "./sql.ts"

export type GovernancePlace = { timestamp: string; chainId: string; blockNumber: string; logIndex: string }

/** Which decisions: of all chains and times where nothing is named. Times are unix seconds, included. */
type Only = { chainId?: number; from?: number; to?: number }

type Page = Only & { limit: number; after?: GovernancePlace }

/** The operators' decisions, newest first. */
export function governancePage({ limit, after, ...only }: Page): Query {
  const beyond = after
    ? sql`AND (timestamp, chain_id, block_number, log_index) < (
      ${after.timestamp}::bigint, ${after.chainId}::bigint, ${after.blockNumber}::numeric, ${after.logIndex}::bigint
    )`
    : sql``
  return sql`SELECT chain_id, block_number, log_index, timestamp, tx_hash, kind, subject, to_chain_id
${those(only)} ${beyond}
ORDER BY timestamp DESC, chain_id DESC, block_number DESC, log_index DESC
LIMIT ${limit}::int`
}

/** How many decisions all pages together hold. */
export function governanceCount(only: Only): Query {
  return sql`SELECT count(*)::int AS decisions ${those(only)}`
}

function those({ chainId, from, to }: Only): Query {
  return sql`FROM governance_event WHERE true
  ${chainId === undefined ? sql`` : sql`AND chain_id = ${chainId}::int`}
  ${from === undefined ? sql`` : sql`AND timestamp >= ${from}::bigint`}
  ${to === undefined ? sql`` : sql`AND timestamp <= ${to}::bigint`}`
}
