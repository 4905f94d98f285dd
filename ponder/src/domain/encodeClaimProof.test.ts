import { size } from "viem"
import { expect, test } from "vitest"
import { readVectors } from "../../../test/vectors/readVectors.ts"
import { encodeClaimProof } from "./encodeClaimProof.ts"

test.each(readVectors().vectors)("the proof of $name is the one that was claimed with", vector => {
  const encoded = encodeClaimProof(vector.proof)
  expect(encoded).toBe(vector.encodedProof)
  expect(size(encoded)).toBe(192)
})
