import type { TransferRow } from "../api/read/transfers.ts"

/** All that can change about a transfer, as one text: two equal ones need not be sent twice. */
export function stateOf(row: TransferRow): string {
  return JSON.stringify([
    row.status,
    row.anomalies,
    row.in_tx_hash,
    row.in_block_number,
    row.in_log_index,
    row.out_tx_hash,
    row.out_block_number,
    row.out_log_index,
    row.shares,
    row.origin_chain_id,
    row.origin_address,
  ])
}
