import { recoverAddress } from "viem"
import { describe, expect, test } from "vitest"
import { readVectors } from "../../../test/vectors/readVectors.ts"
import { proofHash } from "./proofHash.ts"

const { vectors, notarization } = readVectors()

describe("the proof hash", () => {
  test.each(vectors)("of $name is the one that was signed", ({ proof, receiptHash, proofHash: signed }) => {
    expect(proofHash({ ...proof, receiptHash })).toBe(signed)
  })

  test("is the payload hash of a real notarization", () => {
    expect(proofHash(notarization.proof)).toBe(notarization.payloadHash)
  })

  test("is signed without a prefix by the threshold key", async () => {
    const hash = proofHash(notarization.proof)
    const signer = await recoverAddress({ hash, signature: notarization.signature })
    expect(signer).toBe(notarization.documentedThresholdKey)
  })
})
