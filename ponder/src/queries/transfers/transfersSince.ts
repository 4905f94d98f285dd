import { type Query, sql } from "../sql.ts"
import type { TrackedChain } from "./trackedChains.ts"
import { filteredTransfers, type TransferFilter } from "./transferFilter.ts"

/** Longer than a chain takes to make a block final: a deposit that is older has not just turned final. */
const FINALITY_SECONDS = 3_600

type Since = { filter: TransferFilter; since: number; limit: number; chains: readonly TrackedChain[] }

/** What was deposited or paid out since a second, or may have turned final since, oldest first. */
export function transfersSince({ filter, since, limit, chains }: Since): Query {
  return sql`SELECT receipt_hash, to_chain_id::text, ordinal::text
${filteredTransfers(filter, chains)} AND (
  created_at >= ${since}::int
  OR out_timestamp >= ${since}::int
  OR (status_once_final = 'AWAITING_CLAIM' AND created_at >= ${since - FINALITY_SECONDS}::int)
)
ORDER BY greatest(in_timestamp, out_timestamp), receipt_hash, transfer_catalogue.to_chain_id, transfer_catalogue.ordinal
LIMIT ${limit}::int`
}
