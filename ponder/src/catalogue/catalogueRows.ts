import { inlined } from "../queries/inlined.ts"
import { sql } from "../queries/sql.ts"
import { transferFacts } from "../queries/transfers/transferFacts.ts"

/** Beyond every block and moment that a chain will ever have. */
const END = { block: 10n ** 30n, timestamp: 2 ** 31 - 1 }

/**
 * The rows of the catalogue for the receipt hashes that `keys` selects: each transfer as it is once every chain is final
 * and indexed to its end, which is all that can be said about it without looking at how far they are.
 */
export function catalogueRows(keys: string, trackedChainIds: readonly number[]): string {
  const chains = trackedChainIds.map(id => ({
    id,
    indexedBlock: END.block,
    indexedTimestamp: END.timestamp,
    finalizedBlock: END.block,
  }))
  return inlined(sql`WITH ${transferFacts(chains, { text: keys, values: [] })}
SELECT
  receipt_hash, to_chain_id, ordinal, from_chain_id, created_at, duration_seconds,
  sender, recipient, from_token, to_token, shares, origin_chain_id, origin_address,
  in_block_number, in_timestamp, out_timestamp,
  status AS status_once_final,
  cardinality(anomalies) > 0 AS suspect,
  has_peg_in AND NOT sole_deposit_log AS unclaimable
FROM transfer`)
}
