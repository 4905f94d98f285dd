import { type Query, sql } from "./sql.ts"

/** Whose signatures the bridges of these chains take or once took for the notary's, by their own events. */
export function consensusAddresses(chainIds: readonly number[]): Query {
  return sql`SELECT DISTINCT chain_id, subject
FROM governance_event
WHERE chain_id = ANY (${chainIds}::int[]) AND kind = 'ConsensusChanged'
ORDER BY chain_id, subject`
}
