import { senderSums, tokenSenderSums, transferSums } from "../../catalogue/sums/sumTables.ts"
import { type Query, raw, sql } from "../sql.ts"
import { laneConditions } from "../transfers/transferFilter.ts"
import { within } from "./summedTransfers.ts"

/** Of one token, or of the registered ones. */
export type SenderFilter = { from?: number; to?: number } & ({ tokenId: string } | { verifiedOnly: true })

/**
 * Who sent how many transfers, and how many of them are completed, as a common table expression called `sender_total`. Of
 * a stretch that holds most of all transfers, it is the sums of all times less what is outside: so at most half of them
 * are read one by one.
 */
export function senderTotals(filter: SenderFilter): Query {
  const { from, to } = filter
  const lanes = laneConditions(filter)
  const sums =
    "tokenId" in filter
      ? sql`SELECT sender, transfers, completed FROM ${raw(tokenSenderSums.name)} WHERE ${lanes}`
      : sql`SELECT sender, transfers, completed FROM ${raw(senderSums.name)} WHERE true`
  const isWide = sql`(SELECT is_wide FROM stretch)`
  const counted = (sign: number, time: Query, condition: Query) => sql`UNION ALL
  SELECT sender, ${raw(`${sign}`)}, ${raw(`${sign}`)} * (status_once_final = 'COMPLETED')::int
  FROM transfer_catalogue
  WHERE ${time} AND ${lanes} AND ${condition}`
  return sql`stretch AS (
  SELECT coalesce(2 * sum(transfers) FILTER (WHERE ${within("period", from, to)}) > sum(transfers), false) AS is_wide
  FROM ${raw(transferSums.name)}
  WHERE ${lanes}
),
counted AS (
  ${sums} AND ${isWide}
  ${from === undefined ? sql`` : counted(-1, within("created_at", undefined, from - 1), isWide)}
  ${to === undefined ? sql`` : counted(-1, within("created_at", to + 1, undefined), isWide)}
  ${counted(1, within("created_at", from, to), sql`NOT ${isWide}`)}
),
sender_total AS (
  SELECT sender, sum(transfers)::int AS transfers, sum(completed)::int AS completed
  FROM counted
  GROUP BY sender
  HAVING sum(transfers) > 0
)`
}
