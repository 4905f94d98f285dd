import { type Hex, keccak256 } from "viem"
import { sign } from "viem/accounts"
import { encodeClaimProof } from "../../../ponder/src/domain/encodeClaimProof.ts"
import { encodeReceipt } from "../../../ponder/src/domain/encodeReceipt.ts"
import { proofHash } from "../../../ponder/src/domain/proofHash.ts"
import type { RawReceipt } from "../nodes/jsonRpc.ts"

/** What a claim needs: the three arguments of `withdraw`. */
export type Notarization = { encodedProof: Hex; encodedReceipt: Hex; signature: Hex }

/** Signs that a deposit happened, as the notary of the production bridge does. */
export async function notarize(chainId: number, receipt: RawReceipt, privateKey: Hex): Promise<Notarization> {
  const encodedReceipt = encodeReceipt({
    cumulativeGasUsed: BigInt(receipt.cumulativeGasUsed),
    logs: receipt.logs,
  })
  const proof = {
    chainId: BigInt(chainId),
    txHash: receipt.transactionHash,
    blockNumber: BigInt(receipt.blockNumber),
    blockHash: receipt.blockHash,
    transactionIndex: BigInt(receipt.transactionIndex),
    transferAmount: 0n,
  }
  const hash = proofHash({ ...proof, receiptHash: keccak256(encodedReceipt) })
  const signature = await sign({ hash, privateKey, to: "hex" })
  return { encodedProof: encodeClaimProof(proof), encodedReceipt, signature }
}
