import DataLoader from "dataloader"
import type { RatioPlace } from "../../queries/ledger/ratiosAt.ts"
import { ratioChangesAt } from "../../queries/staking/ratioChangesAt.ts"
import type { Ask } from "./rows.ts"

export type RatioChange = {
  chain_id: number
  /** Shares per token, 18 decimals. */
  value: string
  /** When it was told last. */
  told_at: number
  /** Where it was told first. */
  block_number: string
  timestamp: number
}

/** Undefined where none is known. */
export type RatioChangeLoader = DataLoader<RatioPlace, RatioChange | undefined, string>

export function createRatioChangeLoader(rows: Ask): RatioChangeLoader {
  return new DataLoader(
    async places => {
      const found = await rows<RatioChange & { place: number }>(ratioChangesAt(places))
      const byPlace = new Map(found.map(row => [row.place, row]))
      return places.map((_, index) => byPlace.get(index + 1))
    },
    { cacheKeyFn: ({ chainId, token, timestamp }) => `${chainId} ${token} ${timestamp}` },
  )
}
