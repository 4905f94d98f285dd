import { type Query, sql } from "../sql.ts"

/** The chains whose bridge takes nothing in and pays nothing out: its last decision about that was to stop. */
export function pausedChains(chainIds: readonly number[]): Query {
  return sql`SELECT chain.id AS chain_id
FROM unnest(${chainIds}::int[]) AS chain (id)
CROSS JOIN LATERAL (
  SELECT kind FROM governance_event
  WHERE governance_event.chain_id = chain.id AND kind IN ('Paused', 'Unpaused')
  ORDER BY block_number DESC, log_index DESC
  LIMIT 1
) AS decision
WHERE decision.kind = 'Paused'`
}
