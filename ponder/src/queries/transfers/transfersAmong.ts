import { type Query, sql } from "../sql.ts"
import type { TrackedChain } from "./trackedChains.ts"
import { filteredTransfers, type TransferFilter } from "./transferFilter.ts"
import type { TransferKey } from "./transferKey.ts"

/** Those of the given transfers that the filter lets through. */
export function transfersAmong(
  keys: readonly TransferKey[],
  filter: TransferFilter,
  chains: readonly TrackedChain[],
): Query {
  return sql`SELECT receipt_hash, to_chain_id::text, ordinal::text
${filteredTransfers(filter, chains)} AND (receipt_hash, to_chain_id, ordinal) IN (
  SELECT * FROM unnest(
    ${keys.map(key => key.receipt_hash)}::text[],
    ${keys.map(key => key.to_chain_id)}::numeric[],
    ${keys.map(key => key.ordinal)}::bigint[]
  )
)`
}
