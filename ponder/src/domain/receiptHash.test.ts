import { keccak256, toRlp } from "viem"
import { describe, expect, test } from "vitest"
import { readVectors } from "../../../test/vectors/readVectors.ts"
import { receiptHash } from "./receiptHash.ts"

const { vectors } = readVectors()

describe("the receipt hash", () => {
  test.each(vectors)(
    "of $name is the one that the other chain emitted",
    ({ receipt, receiptHash: emitted }) => {
      expect(receiptHash(receipt)).toBe(emitted)
    },
  )

  test("depends on the order of the logs", () => {
    const [{ receipt, receiptHash: emitted }] = vectors
    expect(receiptHash({ ...receipt, logs: [...receipt.logs].reverse() })).not.toBe(emitted)
  })

  test("counts the gas of the block so far, zero as an empty string", () => {
    expect(receiptHash({ cumulativeGasUsed: 0n, logs: [] })).toBe(keccak256(toRlp(["0x01", "0x", []])))
  })
})
