import { encodeAbiParameters, type Hex, keccak256, parseAbiParameters } from "viem"
import type { ClaimProof } from "./claimProof.ts"

const SUCCESS = 1n

const parameters = parseAbiParameters(
  "uint256 chainId, uint256 status, bytes32 txHash, uint256 blockNumber, bytes32 blockHash, uint256 transactionIndex, bytes32 receiptHash, uint256 transferAmount",
)

/** What the notary signs, as it is and without a prefix, and what the bridge accepts only once. */
export function proofHash(proof: ClaimProof & { receiptHash: Hex }): Hex {
  return keccak256(
    encodeAbiParameters(parameters, [
      proof.chainId,
      SUCCESS,
      proof.txHash,
      proof.blockNumber,
      proof.blockHash,
      proof.transactionIndex,
      proof.receiptHash,
      proof.transferAmount,
    ]),
  )
}
