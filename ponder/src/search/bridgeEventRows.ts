import type { Address } from "viem"
import type { BridgeEventRow } from "../api/read/bridgeEvents.ts"
import type { MinedTransaction } from "./chainAnswer.ts"
import { transferLogs } from "./transferLogs.ts"

/** The bridge's transfer events of a transaction, as the index will hold them. */
export function bridgeEventRows(transaction: MinedTransaction, bridge: Address): BridgeEventRow[] {
  const { deposits, payouts } = transferLogs(transaction.logs, bridge)
  return [...deposits, ...payouts].map(({ eventName, logIndex }) => ({
    chain_id: transaction.chainId,
    block_number: `${transaction.blockNumber}`,
    log_index: logIndex,
    kind: eventName,
    block_hash: transaction.blockHash,
    timestamp: transaction.timestamp,
    tx_hash: transaction.hash,
    tx_sender: transaction.from,
  }))
}
