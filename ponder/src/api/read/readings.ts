import DataLoader from "dataloader"
import { type ReadingPlace, readingsAt } from "../../queries/ledger/readingsAt.ts"
import type { Ask } from "./rows.ts"

type ReadingRow = {
  /** In the token's own smallest unit. */
  amount: string
  block_number: string
  timestamp: number
  /** Shares that the ledger has for the block of the reading. */
  ledger: string
}

/** Undefined where the reserve was never read by then. */
export type ReadingLoader = DataLoader<ReadingPlace, ReadingRow | undefined, string>

export function createReadingLoader(rows: Ask): ReadingLoader {
  return new DataLoader(
    async places => {
      const found = await rows<ReadingRow & { place: number }>(readingsAt(places))
      const byPlace = new Map(found.map(row => [row.place, row]))
      return places.map((_, index) => byPlace.get(index + 1))
    },
    {
      cacheKeyFn: ({ chainId, token, side, block, timestamp }) =>
        `${chainId} ${token} ${side} ${block} ${timestamp}`,
    },
  )
}
