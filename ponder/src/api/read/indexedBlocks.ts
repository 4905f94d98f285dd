import { db } from "ponder:api"
import { sql } from "ponder"
import { decodeCheckpoint } from "../../domain/decodeCheckpoint.ts"
import { indexedChains } from "../indexedChains.ts"

export type IndexedBlock = { chainId: number; block: bigint; timestamp: number; backfilled: boolean }

type Row = { chain_id: string; latest_checkpoint: string; backfilled: boolean }

/** Everywhere in the same order as the chains themselves. */
const placeOf = ({ chainId }: IndexedBlock) => indexedChains.findIndex(({ id }) => id === chainId)

/** The block vector: for each chain, the last block whose events are in the tables. */
export async function indexedBlocks(): Promise<IndexedBlock[]> {
  const { rows } = await db.execute<Row>(sql`
    SELECT chain_id, latest_checkpoint, (meta.value ->> 'is_ready')::int = 1 AS backfilled
    FROM _ponder_checkpoint, _ponder_meta AS meta
    WHERE meta.key = 'app'`)
  return rows
    .map(row => ({
      chainId: Number(row.chain_id),
      backfilled: row.backfilled,
      ...decodeCheckpoint(row.latest_checkpoint),
    }))
    .sort((a, b) => placeOf(a) - placeOf(b))
}
