import { decodeAbiParameters, decodeFunctionData, type Hex, parseAbi, size } from "viem"
import { type ClaimProof, claimProofParameters } from "./claimProof.ts"

export type WithdrawCalldata = {
  proof: ClaimProof
  rawReceipt: Hex
  signature: Hex
}

const withdrawAbi = parseAbi(["function withdraw(bytes encodedProof, bytes rawReceipt, bytes signature)"])
const PROOF_LENGTH = 6 * 32

/** What a direct call of `withdraw` carries. Undefined for any other input: a contract may have made the call. */
export function decodeWithdrawCalldata(input: Hex): WithdrawCalldata | undefined {
  const [encodedProof, rawReceipt, signature] = decodeArguments(input) ?? []
  if (!encodedProof || !rawReceipt || !signature || size(encodedProof) !== PROOF_LENGTH) return undefined
  return { proof: decodeProof(encodedProof), rawReceipt, signature }
}

function decodeArguments(input: Hex) {
  try {
    return decodeFunctionData({ abi: withdrawAbi, data: input }).args
  } catch {
    // Foreign calldata is the ordinary case here, and viem has no decoder that answers instead of throwing.
    return undefined
  }
}

function decodeProof(encodedProof: Hex): ClaimProof {
  const [chainId, txHash, blockNumber, blockHash, transactionIndex, transferAmount] = decodeAbiParameters(
    claimProofParameters,
    encodedProof,
  )
  return { chainId, txHash, blockNumber, blockHash, transactionIndex, transferAmount }
}
