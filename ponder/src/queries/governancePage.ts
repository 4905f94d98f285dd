import { type Query, sql } from "./sql.ts"

export type GovernancePlace = { timestamp: string; chainId: string; blockNumber: string; logIndex: string }

type Page = { chainId?: number; limit: number; after?: GovernancePlace }

/** The operators' decisions, newest first. */
export function governancePage({ chainId, limit, after }: Page): Query {
  const beyond = after
    ? sql`AND (timestamp, chain_id, block_number, log_index) < (
      ${after.timestamp}::bigint, ${after.chainId}::bigint, ${after.blockNumber}::numeric, ${after.logIndex}::bigint
    )`
    : sql``
  return sql`SELECT chain_id, block_number, log_index, timestamp, tx_hash, kind, subject, to_chain_id
${ofChain(chainId)} ${beyond}
ORDER BY timestamp DESC, chain_id DESC, block_number DESC, log_index DESC
LIMIT ${limit}::int`
}

/** How many decisions all pages together hold. */
export function governanceCount(chainId?: number): Query {
  return sql`SELECT count(*)::int AS decisions ${ofChain(chainId)}`
}

function ofChain(chainId?: number): Query {
  return sql`FROM governance_event WHERE ${chainId === undefined ? sql`true` : sql`chain_id = ${chainId}::int`}`
}
