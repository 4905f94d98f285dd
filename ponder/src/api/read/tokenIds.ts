import DataLoader from "dataloader"
import { tokenIdsAt } from "../../queries/tokens/tokenIdsAt.ts"
import type { Ask } from "./rows.ts"
import type { Loads, Memory } from "./sharedLoader.ts"

type Place = { chainId: number; address: string }

export type TokenIdLoader = Loads<Place, string | undefined>

const keyOf = ({ chainId, address }: Place) => `${chainId} ${address.toLowerCase()}`

export function createTokenIdLoader(rows: Ask, cacheMap: Memory<string, string | undefined>) {
  return new DataLoader<Place, string | undefined, string>(
    async places => {
      const found = await rows<{ chain_id: number; address: string; token_id: string | null }>(
        tokenIdsAt(places),
      )
      const byPlace = new Map(
        found.flatMap(row =>
          row.token_id ? [[keyOf({ chainId: row.chain_id, address: row.address }), row.token_id]] : [],
        ),
      )
      return places.map(place => byPlace.get(keyOf(place)))
    },
    { cacheMap, cacheKeyFn: keyOf },
  )
}
