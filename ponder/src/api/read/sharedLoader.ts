import type DataLoader from "dataloader"
import { LRUCache } from "lru-cache"
import type { Ask } from "./rows.ts"

/** Requests that read at different states overlap: an older one shall not take the place of a newer one each time. */
const STATES = 4
const MOST_ANSWERS = 5_000

/** As much of a loader as its readers use. */
export type Loads<Key, Value> = Pick<DataLoader<Key, Value, unknown>, "load" | "loadMany">

export type Memory<CacheKey, Value> = DataLoader.CacheMap<CacheKey, Promise<Value>>

/**
 * One loader for all requests at the same state of the index: what a token is called, or what a ratio was, changes with a block
 * and is wanted by every request. A failure is nobody's answer but that of whom it met.
 */
export function sharedLoader<Key, Value, CacheKey extends {}>(
  create: (rows: Ask, memory: Memory<CacheKey, Value>) => DataLoader<Key, Value, CacheKey>,
  rows: Ask,
): (state: () => Promise<string>) => Loads<Key, Value> {
  const loaders = new LRUCache<string, DataLoader<Key, Value, CacheKey>>({ max: STATES })
  const loaderAt = (state: string) => {
    const known = loaders.get(state)
    if (known) return known
    const loader = create(rows, new LRUCache<CacheKey, Promise<Value>>({ max: MOST_ANSWERS }))
    loaders.set(state, loader)
    return loader
  }
  return state => {
    const load = async (key: Key) => {
      const loader = loaderAt(await state())
      try {
        return await loader.load(key)
      } catch (error) {
        loader.clear(key)
        throw error
      }
    }
    const attempt = (key: Key) => load(key).catch((error: Error) => error)
    return { load, loadMany: keys => Promise.all(Array.from(keys, attempt)) }
  }
}
