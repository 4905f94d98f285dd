import { type Query, sql } from "../sql.ts"
import type { TrackedChain } from "./trackedChains.ts"
import { transferFacts } from "./transferFacts.ts"

const ID = /^0x[0-9a-f]{64}-\d+(-\d+)?$/

/** No row where the text is no id: asked for something that cannot exist, the answer is that it does not. */
export function transferById(id: string, chains: readonly TrackedChain[]): Query {
  const lowered = id.toLowerCase()
  const wanted = ID.test(lowered) ? lowered : ""
  const [receiptHash] = wanted.split("-")
  const key = sql`SELECT ${receiptHash}::text AS receipt_hash`
  return sql`WITH ${transferFacts(chains, key)}
SELECT * FROM transfer WHERE id = ${wanted}`
}
