import { type Query, sql } from "../sql.ts"
import type { TrackedChain } from "./trackedChains.ts"
import { filteredTransfers, type TransferFilter } from "./transferFilter.ts"

/** How many deposits are not final yet, as an expression: the one status that no table knows, and few have at a time. */
export function confirmingCount(filter: TransferFilter, chains: readonly TrackedChain[]): Query {
  return sql`(SELECT count(*) ${filteredTransfers({ ...filter, status: ["CONFIRMING"] }, chains)})`
}
