import { type Hex, toFunctionSelector } from "viem"
import type { ClaimProof } from "./claimProof.ts"

export type WithdrawCalldata = {
  proof: ClaimProof
  rawReceipt: Hex
  signature: Hex
}

const selector = toFunctionSelector(
  "function withdraw(bytes encodedProof, bytes rawReceipt, bytes signature)",
)
const WORD = 32
const PROOF_WORDS = 6
const isHex = /^[0-9a-f]*$/i

/**
 * What a direct call of `withdraw` carries. Undefined for any other input: a contract may have made the call. viem's decoder
 * makes bytes of the whole of it, and digits of these again: a sixteenth of what indexing costs the main thread.
 */
export function decodeWithdrawCalldata(input: Hex): WithdrawCalldata | undefined {
  if (!input.startsWith(selector)) return undefined
  const data = input.slice(selector.length)
  const [encodedProof, rawReceipt, signature] = [0, 1, 2].map(position => argumentOf(data, position))
  if (encodedProof === undefined || rawReceipt === undefined || signature === undefined) return undefined
  if (encodedProof.length !== 2 * WORD * PROOF_WORDS || !isHex.test(encodedProof)) return undefined
  return { proof: decodeProof(encodedProof), rawReceipt: `0x${rawReceipt}`, signature: `0x${signature}` }
}

/** The digits of an argument, where the data has as many as it says. */
function argumentOf(data: string, position: number): string | undefined {
  const start = numberAt(data, WORD * position)
  const length = numberAt(data, start)
  const digits = data.slice(2 * (start + WORD), 2 * (start + WORD + length))
  return digits.length === 2 * length ? digits : undefined
}

/** Not a number where the data ends before. */
function numberAt(data: string, start: number): number {
  const word = data.slice(2 * start, 2 * (start + WORD))
  return word.length === 2 * WORD ? Number(`0x${word}`) : Number.NaN
}

function decodeProof(encodedProof: string): ClaimProof {
  const wordAt = (position: number): Hex =>
    `0x${encodedProof.slice(2 * WORD * position, 2 * WORD * (position + 1))}`
  return {
    chainId: BigInt(wordAt(0)),
    txHash: wordAt(1),
    blockNumber: BigInt(wordAt(2)),
    blockHash: wordAt(3),
    transactionIndex: BigInt(wordAt(4)),
    transferAmount: BigInt(wordAt(5)),
  }
}
