import { decodeCheckpoint } from "../../domain/decodeCheckpoint.ts"
import { indexedChains } from "../indexedChains.ts"
import { rowsByKey } from "./rows.ts"

export type IndexedBlock = {
  chainId: number
  block: bigint
  timestamp: number
  /** The index takes reorgs below it for impossible. */
  finalizedBlock: bigint
  backfilled: boolean
  /** Another one after each change of what this chain's blocks brought, also where a reorg puts a block in the place of one like it. */
  state: string
}

type Row = {
  chain_id: string
  latest_checkpoint: string
  finalized_checkpoint: string
  backfilled: boolean
  state: string
}

/** Everywhere in the same order as the chains themselves. */
const placeOf = ({ chainId }: IndexedBlock) => indexedChains.findIndex(({ id }) => id === chainId)

/** The block vector: for each chain, the last block whose events are in the tables. */
export async function indexedBlocks(): Promise<IndexedBlock[]> {
  const chains = await rowsByKey<Row>({
    text: `SELECT chain_id, latest_checkpoint, finalized_checkpoint, (meta.value ->> 'is_ready')::int = 1 AS backfilled,
        progress.xmin::text AS state
      FROM _ponder_checkpoint AS progress, _ponder_meta AS meta
      WHERE meta.key = 'app'`,
    values: [],
  })
  return chains
    .map(row => ({
      chainId: Number(row.chain_id),
      backfilled: row.backfilled,
      state: row.state,
      finalizedBlock: decodeCheckpoint(row.finalized_checkpoint).block,
      ...decodeCheckpoint(row.latest_checkpoint),
    }))
    .sort((a, b) => placeOf(a) - placeOf(b))
}
