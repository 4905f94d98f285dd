import { statusColumn, statusesOnceFinal, transferSums } from "../../catalogue/sums/sumTables.ts"
import type { TransferStatus } from "../../domain/transferStatusRules.ts"
import { type Query, raw, sql } from "../sql.ts"
import { summedTransfers } from "../statistics/summedTransfers.ts"
import { confirmingCount } from "./confirmingCount.ts"
import type { TrackedChain } from "./trackedChains.ts"
import { filteredTransfers, type TransferFilter } from "./transferFilter.ts"
import type { TransferOrder } from "./transferPage.ts"

/** How many transfers all pages of a list together hold: out of the sums, where they know what the filter asks for. */
export function transferCount(
  filter: TransferFilter,
  orderBy: TransferOrder,
  chains: readonly TrackedChain[],
): Query {
  const status = statusesOf(filter, orderBy)
  const onceFinal = statusesOnceFinal.filter(one => status.has(one))
  if (onceFinal.length === 0 || isNarrow(filter)) {
    return sql`SELECT count(*)::int AS transfers ${filteredTransfers({ ...filter, status: [...status] }, chains)}`
  }
  return sql`WITH ${summedTransfers(transferSums, filter)}
SELECT (coalesce(sum(${raw(onceFinal.map(statusColumn).join(" + "))}), 0)${confirming(status, filter, chains)})::int AS transfers
FROM summed`
}

// Those that have a duration to be slow by are those that have arrived.
function statusesOf({ status }: TransferFilter, orderBy: TransferOrder): Set<TransferStatus> {
  const wanted = new Set<TransferStatus>(status ?? [...statusesOnceFinal, "CONFIRMING"])
  return orderBy === "SLOWEST" ? new Set([...wanted].filter(one => one === "COMPLETED")) : wanted
}

/** Such a filter has an index of its own, and no sums. */
function isNarrow({ address, sender, recipient, minShares, maxShares }: TransferFilter): boolean {
  return [address, sender, recipient, minShares, maxShares].some(value => value !== undefined)
}

/** Sums have what is confirming among what awaits its claim. */
function confirming(
  status: ReadonlySet<TransferStatus>,
  filter: TransferFilter,
  chains: readonly TrackedChain[],
): Query {
  const [wanted, counted] = [status.has("CONFIRMING"), status.has("AWAITING_CLAIM")]
  if (wanted === counted) return raw("")
  return sql` ${raw(wanted ? "+" : "-")} ${confirmingCount(filter, chains)}`
}
