import { type Query, sql } from "../sql.ts"

/** Blocks of a chain that turned final: those above `was`, up to `is`. */
export type TurnedFinal = { chainId: number; was: bigint; is: bigint }

type Change = {
  /** The oldest transaction that was still running when changes were last read; undefined where they never were. */
  horizon: string | undefined
  turnedFinal: readonly TurnedFinal[]
  /** Unix seconds: leaves out what happened before. */
  happenedFrom: number | undefined
}

/**
 * The transfers that changed, by a transaction from the horizon on or because their deposits turned final, each beside the
 * next horizon; that alone where there are none. What was written since the horizon, and read before, comes again.
 */
export function changedTransfers({ horizon, turnedFinal, happenedFrom }: Change): Query {
  return sql`SELECT snapshot.horizon, changed.*
FROM (SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS horizon) AS snapshot
LEFT JOIN LATERAL (
  SELECT receipt_hash, to_chain_id::text, ordinal::text, changed_in::text AS change
  FROM transfer_catalogue
  WHERE changed_in >= coalesce(${horizon ?? null}::xid8, pg_snapshot_xmin(pg_current_snapshot()))
    AND greatest(in_timestamp, out_timestamp) >= ${happenedFrom ?? 0}::int
  UNION ALL
  SELECT receipt_hash, to_chain_id::text, ordinal::text, 'final ' || turned.final_block AS change
  FROM transfer_catalogue
  JOIN unnest(
    ${turnedFinal.map(({ chainId }) => chainId)}::int[],
    ${turnedFinal.map(({ was }) => was)}::numeric[],
    ${turnedFinal.map(({ is }) => is)}::numeric[]
  ) AS turned (chain_id, was, final_block)
    ON turned.chain_id = from_chain_id AND in_block_number > turned.was AND in_block_number <= turned.final_block
  WHERE status_once_final = 'AWAITING_CLAIM'
) AS changed ON true`
}
