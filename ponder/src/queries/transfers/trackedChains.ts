import { type Query, sql } from "../sql.ts"

/** How far a chain is indexed, and which of its blocks are final. */
export type TrackedChain = {
  id: number
  indexedBlock: bigint
  indexedTimestamp: number
  /** Undefined where the chain does not tell: then nothing there counts as final. */
  finalizedBlock: bigint | undefined
}

/** The chains that are indexed, as a common table expression called `chain`. */
export function trackedChains(chains: readonly TrackedChain[]): Query {
  return sql`chain AS (
  SELECT * FROM unnest(
    ${chains.map(chain => chain.id)}::int[],
    ${chains.map(chain => chain.indexedBlock)}::numeric[],
    ${chains.map(chain => chain.indexedTimestamp)}::int[],
    ${chains.map(chain => chain.finalizedBlock ?? null)}::numeric[]
  ) AS chain (id, indexed_block, indexed_timestamp, finalized_block)
)`
}
