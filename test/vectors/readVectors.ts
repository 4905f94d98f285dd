import type { Address, Hex } from "viem"
import type { ClaimProof } from "../../ponder/src/domain/claimProof.ts"
import type { ReceiptContent } from "../../ponder/src/domain/encodeReceipt.ts"
import file from "./receipts.json" with { type: "json" }

export type ReceiptVector = {
  name: string
  deposit: { fromToken: Address; toToken: Address }
  receipt: ReceiptContent
  rawReceipt: Hex
  /** What the withdrawal on the other chain emitted. */
  receiptHash: Hex
  proof: ClaimProof
  encodedProof: Hex
  proofHash: Hex
  withdrawCalldata: Hex
}

export type Notarization = {
  proof: ClaimProof & { receiptHash: Hex }
  payloadHash: Hex
  documentedThresholdKey: Address
  signature: Hex
}

/** Receipts from chains that ran the production bytecode, and one real notarization, in the domain's own terms. */
export function readVectors(): { vectors: [ReceiptVector, ...ReceiptVector[]]; notarization: Notarization } {
  const [first, ...others] = file.vectors.map(toVector)
  if (!first) throw new Error("receipts.json holds no vectors")
  return { vectors: [first, ...others], notarization: toNotarization(file.notarization) }
}

function toVector({
  name,
  srcChain,
  depositEvent,
  depositReceipt,
  rawReceipt,
  withdraw,
}: (typeof file.vectors)[number]): ReceiptVector {
  return {
    name,
    deposit: {
      fromToken: depositEvent.args.fromToken as Address,
      toToken: depositEvent.args.toToken as Address,
    },
    receipt: {
      cumulativeGasUsed: BigInt(depositReceipt.cumulativeGasUsed),
      logs: depositReceipt.logs as ReceiptContent["logs"],
    },
    rawReceipt: rawReceipt as Hex,
    receiptHash: withdraw.receiptHash as Hex,
    proof: {
      chainId: BigInt(srcChain),
      txHash: depositReceipt.transactionHash as Hex,
      blockNumber: BigInt(depositReceipt.blockNumber),
      blockHash: depositReceipt.blockHash as Hex,
      transactionIndex: BigInt(depositReceipt.transactionIndex),
      transferAmount: 0n,
    },
    encodedProof: withdraw.encodedProof as Hex,
    proofHash: withdraw.proofHash as Hex,
    withdrawCalldata: withdraw.withdrawCalldata as Hex,
  }
}

function toNotarization(notarization: typeof file.notarization): Notarization {
  return {
    proof: {
      chainId: BigInt(notarization.chainId),
      txHash: notarization.transactionHash as Hex,
      blockNumber: BigInt(notarization.blockNumber),
      blockHash: notarization.blockHash as Hex,
      transactionIndex: BigInt(notarization.transactionIndex),
      transferAmount: BigInt(notarization.transferredAmount),
      receiptHash: notarization.receiptHash as Hex,
    },
    payloadHash: notarization.payloadHash as Hex,
    documentedThresholdKey: notarization.documentedThresholdKey as Address,
    signature: notarization.signature as Hex,
  }
}
