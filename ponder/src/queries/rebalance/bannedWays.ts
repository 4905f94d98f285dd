import { type Query, sql } from "../sql.ts"

/**
 * Between these chains, what a bridge was last told not to allow: it takes no deposits for the other chain, and pays out
 * none that were made there. Silence is no ban, since permissions can be older than what is indexed.
 */
export function bannedWays(chainIds: readonly number[]): Query {
  return sql`SELECT chain_id, to_chain_id::int AS to_chain_id
FROM (
  SELECT DISTINCT ON (chain_id, to_chain_id) chain_id, to_chain_id, kind
  FROM governance_event
  WHERE chain_id = ANY (${chainIds}::int[])
    AND to_chain_id = ANY (${chainIds}::numeric[])
    AND kind IN ('ContractAllowed', 'ContractDisallowed')
  ORDER BY chain_id, to_chain_id, block_number DESC, log_index DESC
) AS decision
WHERE kind = 'ContractDisallowed'
ORDER BY chain_id, to_chain_id`
}
