import { envio } from "./envio.ts"
import type { Indexer } from "./indexer.ts"
import { plainPonder } from "./plainPonder.ts"
import { product } from "./product.ts"
import { subsquid } from "./subsquid.ts"

/** Everybody who indexes, in the order of their turns. */
export const indexers: readonly Indexer[] = [product, envio, subsquid, plainPonder(100), plainPonder(1)]
