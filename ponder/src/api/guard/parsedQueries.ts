import type { DocumentNode } from "graphql"
import { LRUCache } from "lru-cache"

/** Of the texts, in characters: what is parsed of one takes up to 130 times as many bytes. */
const MOST_CHARACTERS = 250_000

/**
 * What was parsed is kept for whoever asks the same again, with an eye to its size. Yoga's own caches count queries: the
 * thousand that they keep come to a gigabyte where somebody makes each as long as he may.
 */
export function parsedQueries(most = MOST_CHARACTERS) {
  // No text is so short that it takes nothing.
  const bounds = { maxSize: most, sizeCalculation: (_: object, text: string) => text.length + 1 }
  return {
    documentCache: new LRUCache<string, DocumentNode>(bounds),
    errorCache: new LRUCache<string, Error>(bounds),
  }
}
