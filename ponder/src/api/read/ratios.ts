import DataLoader from "dataloader"
import { type RatioPlace, ratiosAt } from "../../queries/ledger/ratiosAt.ts"
import type { Ask } from "./rows.ts"
import type { Loads, Memory } from "./sharedLoader.ts"

/** The largest chain id that a chain of ours could have; deposits name any. */
const LARGEST_CHAIN_ID = 2 ** 31 - 1

/** Shares per token, 18 decimals; undefined where none is known. */
export type RatioLoader = Loads<RatioPlace, bigint | undefined>

export function createRatioLoader(rows: Ask, cacheMap: Memory<string, bigint | undefined>) {
  return new DataLoader<RatioPlace, bigint | undefined, string>(
    async places => {
      const found = await rows<{ place: number; value: string }>(ratiosAt(places.map(possible)))
      const byPlace = new Map(found.map(({ place, value }) => [place, BigInt(value)]))
      return places.map((_, index) => byPlace.get(index + 1))
    },
    {
      cacheMap,
      cacheKeyFn: ({ chainId, token, block, logIndex, timestamp }) =>
        `${chainId} ${token} ${block} ${logIndex} ${timestamp}`,
    },
  )
}

function possible(place: RatioPlace): RatioPlace {
  return place.chainId <= LARGEST_CHAIN_ID ? place : { ...place, chainId: 0 }
}
