import { type Query, sql } from "../sql.ts"
import type { TrackedChain } from "./trackedChains.ts"
import { filteredTransfers, type TransferFilter } from "./transferFilter.ts"
import type { TransferKey } from "./transferKey.ts"

/**
 * Those of the given transfers that each filter lets through, with the place of the filter. The table is entered once: the
 * filters look at what the first expression holds, which bears its name.
 */
export function transfersAmong(
  keys: readonly TransferKey[],
  filters: readonly TransferFilter[],
  chains: readonly TrackedChain[],
): Query {
  const passing = filters.map(
    (filter, place) =>
      sql`SELECT ${place}::int AS place, receipt_hash, to_chain_id::text, ordinal::text
${filteredTransfers(filter, chains)}`,
  )
  return sql`WITH transfer_catalogue AS MATERIALIZED (
  SELECT * FROM transfer_catalogue WHERE (receipt_hash, to_chain_id, ordinal) IN (
    SELECT * FROM unnest(
      ${keys.map(key => key.receipt_hash)}::text[],
      ${keys.map(key => key.to_chain_id)}::numeric[],
      ${keys.map(key => key.ordinal)}::bigint[]
    )
  )
)
${passing.reduce((all, one) => sql`${all} UNION ALL ${one}`)}`
}
