import { type Hex, parseAbiParameters } from "viem"

/** What the notary says about a deposit: which transaction it was, and where. */
export type ClaimProof = {
  /** The chain of the deposit. */
  chainId: bigint
  txHash: Hex
  blockNumber: bigint
  blockHash: Hex
  transactionIndex: bigint
  transferAmount: bigint
}

export const claimProofParameters = parseAbiParameters(
  "uint256 chainId, bytes32 txHash, uint256 blockNumber, bytes32 blockHash, uint256 transactionIndex, uint256 transferAmount",
)
