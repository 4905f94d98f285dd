import type { Address } from "viem"
import type { TransferRow } from "../api/read/transfers.ts"
import { anomalies } from "../domain/anomalies.ts"
import { pegInFacts } from "../domain/pegInFacts.ts"
import { digestReceipt } from "../domain/receiptDigest.ts"
import { transferStatus } from "../domain/transferStatus.ts"
import type { MinedTransaction } from "./chainAnswer.ts"
import { noAnomaly } from "./noAnomaly.ts"
import { transferLogs } from "./transferLogs.ts"

export type LiveSurroundings = {
  /** The bridge of a chain; undefined where it is not known. */
  bridgeOf: (chainId: bigint) => Address | undefined
  /** With the last block of each that is final, as far as it tells. */
  trackedChains: readonly { id: number; finalizedBlock: bigint | undefined }[]
}

/** The transfers that a transaction begins, as its receipt tells them, in the order of its logs. */
export function liveDeposits(
  transaction: MinedTransaction,
  bridge: Address,
  { bridgeOf, trackedChains }: LiveSurroundings,
): TransferRow[] {
  const { chainId, blockNumber, timestamp } = transaction
  const { deposits } = transferLogs(transaction.logs, bridge)
  const digest = digestReceipt(transaction, bridge)
  const source = trackedChains.find(({ id }) => id === chainId)
  return deposits.map(({ eventName, args, logIndex }, index) => {
    const kind = eventName === "DepositLocked" ? "LOCKED" : "BURNED"
    const facts = pegInFacts({ kind, chainId, args, digest, bridgeOf })
    const sameDestination = deposits.filter(other => other.args.chainId === args.chainId)
    const before = deposits.slice(0, index).filter(other => other.args.chainId === args.chainId).length
    return {
      id: transferId(facts.receiptHash, args.chainId, before + 1),
      status: transferStatus({
        hasPegIn: true,
        hasPegOut: false,
        soleDepositLog: facts.depositLogs <= 1,
        destinationTracked: trackedChains.some(({ id }) => BigInt(id) === args.chainId),
        final: source?.finalizedBlock !== undefined && blockNumber <= source.finalizedBlock,
      }),
      anomalies: anomalies({
        ...noAnomaly,
        wrongPeg: facts.wrongPeg,
        spoofed: facts.spoofed,
        severalDeposits: sameDestination.length > 1,
        lookAlikeLog: facts.depositLogs > sameDestination.length,
      }),
      receipt_hash: facts.receiptHash,
      from_chain_id: chainId,
      to_chain_id: `${args.chainId}`,
      sender: facts.sender,
      recipient: facts.recipient,
      from_token: facts.fromToken,
      to_token: facts.toToken,
      shares: `${facts.shares}`,
      origin_chain_id: `${facts.originChainId}`,
      origin_address: facts.originAddress,
      bond_type: facts.bondType,
      created_at: timestamp,
      duration_seconds: null,
      in_block_number: `${blockNumber}`,
      in_log_index: logIndex,
      in_timestamp: timestamp,
      in_tx_hash: transaction.hash,
      in_kind: kind,
      out_chain_id: null,
      out_block_number: null,
      out_log_index: null,
      out_timestamp: null,
      out_tx_hash: null,
      out_kind: null,
    }
  })
}

export function transferId(receiptHash: string, toChainId: bigint | string, ordinal: number): string {
  return `${receiptHash}-${toChainId}${ordinal > 1 ? `-${ordinal}` : ""}`
}
