import type { Address } from "viem"
import type { TransferRow } from "../api/read/transfers.ts"
import { anomalies } from "../domain/anomalies.ts"
import { transferStatus } from "../domain/transferStatus.ts"
import type { MinedTransaction } from "./chainAnswer.ts"
import { noAnomaly } from "./noAnomaly.ts"
import { transferLogs } from "./transferLogs.ts"

/** The transfers that a transaction ends, as its receipt tells them, without what only their deposits know. */
export function livePayouts(transaction: MinedTransaction, bridge: Address): TransferRow[] {
  const { chainId, blockNumber, timestamp } = transaction
  return transferLogs(transaction.logs, bridge).payouts.map(({ eventName, args, logIndex }) => ({
    id: `${args.receiptHash}-${chainId}`,
    status: transferStatus({
      hasPegIn: false,
      hasPegOut: true,
      soleDepositLog: true,
      destinationTracked: true,
      final: false,
    }),
    anomalies: anomalies({ ...noAnomaly, hasPegIn: false, hasPegOut: true }),
    receipt_hash: args.receiptHash,
    from_chain_id: null,
    to_chain_id: `${chainId}`,
    sender: args.fromAddress,
    recipient: args.toAddress,
    from_token: args.fromToken,
    to_token: args.toToken,
    shares: `${args.totalAmount}`,
    origin_chain_id: null,
    origin_address: null,
    bond_type: null,
    created_at: timestamp,
    duration_seconds: null,
    in_block_number: null,
    in_log_index: null,
    in_timestamp: null,
    in_tx_hash: null,
    in_kind: null,
    out_chain_id: chainId,
    out_block_number: `${blockNumber}`,
    out_log_index: logIndex,
    out_timestamp: timestamp,
    out_tx_hash: transaction.hash,
    out_kind: eventName === "WithdrawMinted" ? "MINTED" : "UNLOCKED",
  }))
}
