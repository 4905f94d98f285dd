import type { Hex } from "viem"
import { type Query, sql } from "../sql.ts"
import type { TrackedChain } from "./trackedChains.ts"
import { transferFacts } from "./transferFacts.ts"

/**
 * Every transfer that the transaction takes part in, as the deposit, as the payout, or as a payout too many; after them,
 * what else the same deposit sent.
 */
export function transfersByTx(txHash: Hex, chains: readonly TrackedChain[]): Query {
  const wanted = txHash.toLowerCase()
  const keys = sql`SELECT receipt_hash FROM peg_in WHERE tx_hash = ${wanted}
    UNION ALL
    SELECT receipt_hash FROM peg_out WHERE tx_hash = ${wanted}`
  return sql`WITH ${transferFacts(chains, keys)},
own AS (
  SELECT * FROM transfer WHERE in_tx_hash = ${wanted} OR ${wanted} = ANY (payout_tx_hashes)
)
SELECT * FROM (
  SELECT 1 AS nearness, own.* FROM own
  UNION ALL
  SELECT 2 AS nearness, transfer.* FROM transfer
  WHERE in_tx_hash IN (SELECT in_tx_hash FROM own)
    AND (receipt_hash, to_chain_id, ordinal) NOT IN (SELECT receipt_hash, to_chain_id, ordinal FROM own)
) AS found
ORDER BY nearness, in_log_index, to_chain_id, ordinal`
}
