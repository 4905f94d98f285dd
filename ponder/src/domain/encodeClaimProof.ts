import { encodeAbiParameters, type Hex } from "viem"
import { type ClaimProof, claimProofParameters } from "./claimProof.ts"

/** The proof as a withdrawal carries it: six words. */
export function encodeClaimProof(proof: ClaimProof): Hex {
  return encodeAbiParameters(claimProofParameters, [
    proof.chainId,
    proof.txHash,
    proof.blockNumber,
    proof.blockHash,
    proof.transactionIndex,
    proof.transferAmount,
  ])
}
