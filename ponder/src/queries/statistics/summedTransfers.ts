import { rowsToSum } from "../../catalogue/sums/sumTable.ts"
import type { TimedSumTable } from "../../catalogue/sums/sumTables.ts"
import { type Query, raw, sql } from "../sql.ts"
import { laneConditions, type TransferFilter } from "../transfers/transferFilter.ts"

/** What a sum can be asked by: what its rows have in common. */
export type LaneFilter = Pick<
  TransferFilter,
  "fromChainId" | "toChainId" | "tokenId" | "verifiedOnly" | "from" | "to"
>

/**
 * The rows of a table of sums for a stretch of time, as a common table expression called `summed`: those of the periods
 * that are whole in it, and at its two ends each transfer as a row of one.
 */
export function summedTransfers(table: TimedSumTable, filter: LaneFilter): Query {
  const { whole, ends } = stretchOf(filter, table.seconds)
  const lanes = laneConditions(filter)
  const parts = [
    ...whole.map(
      ({ from, to }) => sql`SELECT * FROM ${raw(table.name)}
  WHERE ${within("period", from, to)} AND ${lanes}`,
    ),
    ...ends.map(({ from, to }) => {
      const transfers = sql`SELECT 1 AS sign, * FROM transfer_catalogue WHERE ${within("created_at", from, to)} AND ${lanes}`
      return { text: rowsToSum(table, transfers.text), values: transfers.values }
    }),
  ]
  return sql`summed AS (
  ${parts.reduce(
    (all, part) => sql`${all}
  UNION ALL
  ${part}`,
  )}
)`
}

type Stretch = { from: number | undefined; to: number | undefined }

/** Seconds, both included; an end that is not named is as far as there is anything. */
function stretchOf({ from, to }: Partial<Stretch>, seconds: number): { whole: Stretch[]; ends: Stretch[] } {
  const start = from === undefined ? undefined : Math.ceil(from / seconds) * seconds
  const end = to === undefined ? undefined : Math.floor((to + 1) / seconds) * seconds
  if (start !== undefined && end !== undefined && start >= end) return { whole: [], ends: [{ from, to }] }
  return {
    whole: [{ from: start, to: end === undefined ? undefined : end - 1 }],
    ends: [
      ...(start === undefined || start === from ? [] : [{ from, to: start - 1 }]),
      ...(end === undefined || to === end - 1 ? [] : [{ from: end, to }]),
    ],
  }
}

/** A moment of a row in a stretch, both ends included. The day after the last second that there is would be no integer. */
export function within(column: string, from: number | undefined, to: number | undefined): Query {
  const since = from === undefined ? sql`true` : sql`${raw(column)} >= ${from}::bigint`
  return to === undefined ? since : sql`${since} AND ${raw(column)} <= ${to}::bigint`
}
