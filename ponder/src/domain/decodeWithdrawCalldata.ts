import { decodeAbiParameters, type Hex, parseAbiItem, size, toFunctionSelector } from "viem"
import { type ClaimProof, claimProofParameters } from "./claimProof.ts"

export type WithdrawCalldata = {
  proof: ClaimProof
  rawReceipt: Hex
  signature: Hex
}

const withdraw = parseAbiItem("function withdraw(bytes encodedProof, bytes rawReceipt, bytes signature)")
const selector = toFunctionSelector(withdraw)
const PROOF_LENGTH = 6 * 32

/** What a direct call of `withdraw` carries. Undefined for any other input: a contract may have made the call. */
export function decodeWithdrawCalldata(input: Hex): WithdrawCalldata | undefined {
  const [encodedProof, rawReceipt, signature] = decodeArguments(input) ?? []
  if (!encodedProof || !rawReceipt || !signature || size(encodedProof) !== PROOF_LENGTH) return undefined
  return { proof: decodeProof(encodedProof), rawReceipt, signature }
}

function decodeArguments(input: Hex) {
  if (!input.startsWith(selector)) return undefined
  try {
    return decodeAbiParameters(withdraw.inputs, `0x${input.slice(selector.length)}`)
  } catch {
    // Foreign calldata can begin like ours, and viem has no decoder that answers instead of throwing.
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
