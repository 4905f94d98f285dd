import { decodeCheckpoint } from "../../domain/decodeCheckpoint.ts"
import { indexedChains } from "../indexedChains.ts"
import { rows } from "./rows.ts"

export type IndexedBlock = {
  chainId: number
  block: bigint
  timestamp: number
  /** The index takes reorgs below it for impossible. */
  finalizedBlock: bigint
  backfilled: boolean
}

type Row = { chain_id: string; latest_checkpoint: string; finalized_checkpoint: string; backfilled: boolean }

/** Everywhere in the same order as the chains themselves. */
const placeOf = ({ chainId }: IndexedBlock) => indexedChains.findIndex(({ id }) => id === chainId)

/** The block vector: for each chain, the last block whose events are in the tables. */
export async function indexedBlocks(): Promise<IndexedBlock[]> {
  const chains = await rows<Row>({
    text: `SELECT chain_id, latest_checkpoint, finalized_checkpoint, (meta.value ->> 'is_ready')::int = 1 AS backfilled
      FROM _ponder_checkpoint, _ponder_meta AS meta
      WHERE meta.key = 'app'`,
    values: [],
  })
  return chains
    .map(row => ({
      chainId: Number(row.chain_id),
      backfilled: row.backfilled,
      finalizedBlock: decodeCheckpoint(row.finalized_checkpoint).block,
      ...decodeCheckpoint(row.latest_checkpoint),
    }))
    .sort((a, b) => placeOf(a) - placeOf(b))
}
