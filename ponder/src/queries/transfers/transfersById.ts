import { type Query, sql } from "../sql.ts"
import type { TrackedChain } from "./trackedChains.ts"
import { transferFacts } from "./transferFacts.ts"

const ID = /^0x[0-9a-f]{64}-\d+(-\d+)?$/

/** No row for what is no id: asked for something that cannot exist, the answer is that it does not. */
export function transfersById(ids: readonly string[], chains: readonly TrackedChain[]): Query {
  const wanted = ids.map(id => id.toLowerCase()).filter(id => ID.test(id))
  const keys = sql`SELECT unnest(${wanted.map(id => id.split("-")[0])}::text[]) AS receipt_hash`
  return sql`WITH ${transferFacts(chains, keys)}
SELECT * FROM transfer WHERE id = ANY (${wanted}::text[])`
}
