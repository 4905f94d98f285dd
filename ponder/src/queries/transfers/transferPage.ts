import { type Query, raw, sql } from "../sql.ts"
import type { TrackedChain } from "./trackedChains.ts"
import { filteredTransfers, type TransferFilter } from "./transferFilter.ts"

export type TransferOrder = "NEWEST" | "OLDEST" | "LARGEST" | "SLOWEST"

/** Where a page ended: the value that it is ordered by, and the key of the transfer. */
export type TransferPlace = { value: string; receiptHash: string; toChainId: string; ordinal: string }

type Page = {
  filter: TransferFilter
  orderBy: TransferOrder
  limit: number
  after?: TransferPlace
  chains: readonly TrackedChain[]
}

const orders: Record<TransferOrder, { column: string; type: string; direction: "ASC" | "DESC" }> = {
  NEWEST: { column: "created_at", type: "int", direction: "DESC" },
  OLDEST: { column: "created_at", type: "int", direction: "ASC" },
  LARGEST: { column: "shares", type: "numeric", direction: "DESC" },
  SLOWEST: { column: "duration_seconds", type: "int", direction: "DESC" },
}

/** The keys of a page of transfers, in order. */
export function transferPage({ filter, orderBy, limit, after, chains }: Page): Query {
  const { column, type, direction } = orders[orderBy]
  const next = raw(direction === "DESC" ? "<" : ">")
  const beyond = after
    ? sql`AND (${raw(column)}, receipt_hash, to_chain_id, ordinal) ${next} (
      ${after.value}::${raw(type)}, ${after.receiptHash}::text, ${after.toChainId}::numeric, ${after.ordinal}::bigint
    )`
    : sql``
  // Always of the named table: a bare name would mean the text that is selected, and text orders 137 before 56.
  const inOrder = (table: string, first: string) => {
    const columns = [first, "receipt_hash", "to_chain_id", "ordinal"]
    return raw(`ORDER BY ${columns.map(name => `${table}.${name} ${direction}`).join(", ")}`)
  }
  const parts = separately(filter, orderBy).map(
    part => sql`(SELECT ${raw(column)} AS place, receipt_hash, to_chain_id, ordinal
${comparable(part, orderBy, chains)} ${beyond}
${inOrder("transfer_catalogue", column)}
LIMIT ${limit}::int)`,
  )
  return sql`SELECT place::text AS value, receipt_hash, to_chain_id::text, ordinal::text
FROM (${parts.reduce((all, part) => sql`${all} UNION ALL ${part}`)}) AS page
${inOrder("page", "place")}
LIMIT ${limit}::int`
}

/** An index has the transfers of one status in the order of their time; of several statuses, it has them one by one. */
function separately(filter: TransferFilter, orderBy: TransferOrder): TransferFilter[] {
  const statuses = [...new Set(filter.status)]
  if (statuses.length < 2 || (orderBy !== "NEWEST" && orderBy !== "OLDEST")) return [filter]
  return statuses.map(status => ({ ...filter, status: [status] }))
}

// What has not arrived has no duration to be slow by.
function comparable(filter: TransferFilter, orderBy: TransferOrder, chains: readonly TrackedChain[]): Query {
  const filtered = filteredTransfers(filter, chains)
  return orderBy === "SLOWEST" ? sql`${filtered} AND duration_seconds IS NOT NULL` : filtered
}
