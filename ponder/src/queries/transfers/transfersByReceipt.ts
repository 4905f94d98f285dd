import type { Hex } from "viem"
import { type Query, sql } from "../sql.ts"
import type { TrackedChain } from "./trackedChains.ts"
import { transferFacts } from "./transferFacts.ts"

/** Every transfer whose deposit has, or whose payout names, a receipt with this hash. */
export function transfersByReceipt(receiptHash: Hex, chains: readonly TrackedChain[]): Query {
  return sql`WITH ${transferFacts(chains, sql`SELECT ${receiptHash.toLowerCase()}::text AS receipt_hash`)}
SELECT * FROM transfer ORDER BY to_chain_id, ordinal`
}
