import DataLoader from "dataloader"
import type { Address, Hex } from "viem"
import { unexplainedEntries } from "../../queries/ledger/unexplainedEntries.ts"
import type { TrackedChain } from "../../queries/transfers/trackedChains.ts"
import type { Ask } from "./rows.ts"

export type UnexplainedEntryRow = {
  origin_chain_id: string
  origin_address: Address
  reason: string
  shares: string
  chain_id: number
  block_number: string
  log_index: number
  tx_hash: Hex
  timestamp: number
}

/** What makes up the unexplained of all tokens at a time (unix seconds): of one it is no less to read. */
export type UnexplainedLoader = DataLoader<number, UnexplainedEntryRow[]>

export function createUnexplainedLoader(
  rows: Ask,
  trackedChains: () => Promise<readonly TrackedChain[]>,
): UnexplainedLoader {
  return new DataLoader(async times => {
    const chainIds = (await trackedChains()).map(({ id }) => id)
    return Promise.all(times.map(at => rows<UnexplainedEntryRow>(unexplainedEntries(at, chainIds))))
  })
}
