import { expect, test } from "vitest"
import { encodeCursor } from "./cursor.ts"
import { decodeTransferCursor, encodeTransferCursor } from "./transferCursor.ts"

const receiptHash = `0x${"ab".repeat(32)}`
const place = { value: "1700000000", receiptHash, toChainId: "56", ordinal: "2" }

test("a place comes back as it was", () => {
  expect(decodeTransferCursor("NEWEST", encodeTransferCursor("NEWEST", place))).toEqual(place)
  const amount = { ...place, value: `${2n ** 256n - 1n}` }
  expect(decodeTransferCursor("LARGEST", encodeTransferCursor("LARGEST", amount))).toEqual(amount)
})

test("a payout before its deposit, by the clocks of two chains, has a place as well", () => {
  const early = { ...place, value: "-12" }
  expect(decodeTransferCursor("SLOWEST", encodeTransferCursor("SLOWEST", early))).toEqual(early)
})

test("a place in one order is none in another", () => {
  expect(decodeTransferCursor("OLDEST", encodeTransferCursor("NEWEST", place))).toBeUndefined()
  expect(decodeTransferCursor("NEWEST", encodeTransferCursor("LARGEST", place))).toBeUndefined()
})

test.each([
  ["NEWEST", "2147483648", receiptHash, "56", "1"],
  ["NEWEST", "9".repeat(78), receiptHash, "56", "1"],
  ["LARGEST", "9".repeat(79), receiptHash, "56", "1"],
  ["LARGEST", "1.5", receiptHash, "56", "1"],
  ["NEWEST", "1700000000", "0xab", "56", "1"],
  ["NEWEST", "1700000000", receiptHash, "56", "9".repeat(19)],
  ["NEWEST", "1700000000", receiptHash, "56"],
] as const)("%s %s %s %s %s is no place that the database could not compare", (...values) => {
  expect(decodeTransferCursor(values[0], encodeCursor([...values]))).toBeUndefined()
})
