import DataLoader from "dataloader"
import { type RatioPlace, ratiosAt } from "../../queries/ledger/ratiosAt.ts"
import type { Ask } from "./rows.ts"

/** The largest chain id that a chain of ours could have; deposits name any. */
const LARGEST_CHAIN_ID = 2 ** 31 - 1

export type RatioRow = {
  chain_id: number
  block_number: string
  timestamp: number
  /** Shares per token, 18 decimals. */
  value: string
}

/** Undefined where none is known. */
export type RatioRowLoader = DataLoader<RatioPlace, RatioRow | undefined, string>

/** Shares per token, 18 decimals; undefined where none is known. */
export type RatioLoader = DataLoader<RatioPlace, bigint | undefined, string>

const cacheKeyFn = ({ chainId, token, block, logIndex, timestamp }: RatioPlace) =>
  `${chainId} ${token} ${block} ${logIndex} ${timestamp}`

export function createRatioRowLoader(rows: Ask): RatioRowLoader {
  return new DataLoader(
    async places => {
      const found = await rows<RatioRow & { place: number }>(ratiosAt(places.map(possible)))
      const byPlace = new Map(found.map(row => [row.place, row]))
      return places.map((_, index) => byPlace.get(index + 1))
    },
    { cacheKeyFn },
  )
}

export function createRatioLoader(told: RatioRowLoader): RatioLoader {
  return new DataLoader(
    async places => {
      const found = await Promise.all(places.map(place => told.load(place)))
      return found.map(row => row && BigInt(row.value))
    },
    { cacheKeyFn },
  )
}

function possible(place: RatioPlace): RatioPlace {
  return place.chainId <= LARGEST_CHAIN_ID ? place : { ...place, chainId: 0 }
}
