import { type Hex, keccak256 } from "viem"
import { privateKeyToAccount, sign } from "viem/accounts"
import type { ClaimProof } from "../../../ponder/src/domain/claimProof.ts"
import { encodeClaimProof } from "../../../ponder/src/domain/encodeClaimProof.ts"
import { proofHash } from "../../../ponder/src/domain/proofHash.ts"

/** The three arguments of `withdraw`. */
export type Claim = { encodedProof: Hex; rawReceipt: Hex; signature: Hex }

const consensusKey = keccak256("0xc0")

export const consensus = privateKeyToAccount(consensusKey).address

/** Signs whatever it is told: the bridge has to refuse what is wrong with it. */
export async function signClaim(
  proof: ClaimProof,
  rawReceipt: Hex,
  privateKey: Hex = consensusKey,
): Promise<Claim> {
  const hash = proofHash({ ...proof, receiptHash: keccak256(rawReceipt) })
  return {
    encodedProof: encodeClaimProof(proof),
    rawReceipt,
    signature: await sign({ hash, privateKey, to: "hex" }),
  }
}
