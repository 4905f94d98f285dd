import DataLoader from "dataloader"
import type { Address } from "viem"
import { owedAt } from "../../queries/ledger/owedAt.ts"
import type { TrackedChain } from "../../queries/transfers/trackedChains.ts"
import type { Ask } from "./rows.ts"

type OwedRow = {
  to_chain_id: string
  to_token: Address
  owed_shares: string
  unclaimable_shares: string
  oldest_timestamp: number | null
}

/** What was deposited and not paid out at a time (unix seconds). */
export type OwedLoader = DataLoader<number, OwedRow[]>

export function createOwedLoader(
  rows: Ask,
  trackedChains: () => Promise<readonly TrackedChain[]>,
): OwedLoader {
  return new DataLoader(async times => {
    const chainIds = (await trackedChains()).map(({ id }) => id)
    return Promise.all(times.map(at => rows<OwedRow>(owedAt(at, chainIds))))
  })
}
