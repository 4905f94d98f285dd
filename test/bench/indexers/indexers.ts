import type { Indexer } from "./indexer.ts"
import { plainPonder } from "./plainPonder.ts"
import { product } from "./product.ts"

/** Everybody who indexes, in the order of their turns. */
export const indexers: readonly Indexer[] = [product, plainPonder(100), plainPonder(1)]
