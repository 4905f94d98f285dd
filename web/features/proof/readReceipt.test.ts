import { describe, expect, test } from "vitest"
import { readReceipt } from "./readReceipt.ts"
import { sampleProofs } from "./sampleProof.ts"

describe.each(sampleProofs)("the receipt of $name", ({ rawDeposit, deposit }) => {
  test("is read as it was sent", () => {
    expect(readReceipt(rawDeposit)).toEqual(deposit)
    expect(deposit.cumulativeGasUsed).toBe(BigInt(rawDeposit.cumulativeGasUsed))
  })

  test.each([
    ["cumulativeGasUsed", undefined],
    ["cumulativeGasUsed", 89_050],
    ["blockNumber", "12"],
    ["blockHash", "0x12"],
    ["status", undefined],
    ["status", "0x2"],
    ["logs", null],
    ["logs", [{}]],
    ["logs", [{ ...rawDeposit.logs[0], data: "0x123" }]],
    ["logs", [{ ...rawDeposit.logs[0], topics: ["0x12"] }]],
    ["logs", [{ ...rawDeposit.logs[0], address: "0x12" }]],
  ])("with %s %j is none", (field, value) => {
    expect(readReceipt({ ...rawDeposit, [field]: value })).toBeUndefined()
  })
})

test.each([null, "0x", 1, [], {}])("%j is no receipt", value => {
  expect(readReceipt(value)).toBeUndefined()
})
