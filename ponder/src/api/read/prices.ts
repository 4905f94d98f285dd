import DataLoader from "dataloader"
import { type PricePlace, pricesAt } from "../../queries/prices/pricesAt.ts"
import type { Ask } from "./rows.ts"
import type { Loads, Memory } from "./sharedLoader.ts"

/** What a feed answered; the last four are null where it gave no proper answer. */
export type PriceRow = {
  block_number: string
  timestamp: number
  round_id: string | null
  updated_at: string | null
  answer: string | null
  decimals: number | null
}

/** Undefined where the feed was never read by then. */
export type PriceLoader = Loads<PricePlace, PriceRow | undefined>

export function createPriceLoader(rows: Ask, cacheMap: Memory<string, PriceRow | undefined>) {
  return new DataLoader<PricePlace, PriceRow | undefined, string>(
    async places => {
      const found = await rows<PriceRow & { place: number }>(pricesAt(places))
      const byPlace = new Map(found.map(row => [row.place, row]))
      return places.map((_, index) => byPlace.get(index + 1))
    },
    { cacheMap, cacheKeyFn: ({ chainId, feed, at }) => `${chainId} ${feed} ${at}` },
  )
}
