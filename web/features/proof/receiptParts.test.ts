import { concatHex } from "viem"
import { describe, expect, test } from "vitest"
import { encodeReceipt } from "../../../ponder/src/domain/encodeReceipt.ts"
import { readVectors } from "../../../test/vectors/readVectors.ts"
import { receiptParts } from "./receiptParts.ts"

describe.each(readVectors().vectors)("the receipt of $name", ({ rawReceipt, receipt }) => {
  const parts = receiptParts(rawReceipt)

  test("is the sum of its parts", () => {
    expect(concatHex(parts.map(part => part.bytes))).toBe(rawReceipt)
  })

  test("has its parts in the order in which the bridge reads them", () => {
    expect(parts.map(part => part.name)).toEqual([
      ...(["RECEIPT", "STATUS", "GAS", "LOGS"] as const),
      ...receipt.logs.map(() => "LOG"),
    ])
    expect(parts[1]?.bytes).toBe("0x01")
    expect(parts[2]?.bytes).toContain(receipt.cumulativeGasUsed.toString(16))
    const logs = parts.slice(4)
    for (const [index, { address, data }] of receipt.logs.entries()) {
      expect(logs[index]?.bytes).toContain(address.slice(2).toLowerCase())
      expect(logs[index]?.bytes).toContain(data.slice(2))
    }
  })
})

test("a receipt without logs or gas has parts as well", () => {
  const empty = encodeReceipt({ cumulativeGasUsed: 0n, logs: [] })
  expect(receiptParts(empty).map(part => part.bytes)).toEqual(["0xc3", "0x01", "0x80", "0xc0"])
})
