import { type Address, concatHex, type Hex, numberToHex, padHex, size, zeroHash } from "viem"
import { expect, test } from "vitest"
import vectors from "../../../test/vectors/receipts.json" with { type: "json" }
import { decodeReceiptDigest, digestReceipt, encodeReceiptDigest } from "./receiptDigest.ts"

const bridge: Address = "0xc437DF90B37C1dB6657339E31BfE54627f0e7181"
const stranger: Address = "0x31BE0FA706E391a88C3A09cC13112bd55E0887f5"
const locked: Hex = "0x0e2f9c299e8845d85c6dbd2f995ac53e331fd03215ef6cd894d8859a9c4d6755"
const burned: Hex = "0x873c0c574af4a37e57f4b4002bc41e01c50654427642e84ebbe7b11063be90f6"

/** A log with as many words of data as the event has, the destination in the first. */
function deposit(address: Address, toChainId: bigint, topic = locked) {
  const words = topic === locked ? 9 : 10
  const data = padHex(numberToHex(toChainId, { size: 32 }), { dir: "right", size: 32 * words })
  return { address, topics: [topic, zeroHash, zeroHash], data }
}

const digestOf = (logs: ReturnType<typeof deposit>[]) =>
  digestReceipt({ cumulativeGasUsed: 21_000n, logs }, bridge)

test.each(vectors.vectors)("$name: the hash that the other chain emitted survives the journey", vector => {
  const logs = vector.depositReceipt.logs as { address: Address; topics: Hex[]; data: Hex }[]
  const emitter = logs.at(-1)?.address ?? bridge
  const digest = digestReceipt(
    { cumulativeGasUsed: BigInt(vector.depositReceipt.cumulativeGasUsed), logs },
    emitter,
  )
  expect(digest).toEqual({
    receiptHash: vector.receiptHash,
    destinations: [{ chainId: BigInt(vector.dstChain), depositLogs: 1 }],
  })
  expect(decodeReceiptDigest(encodeReceiptDigest(digest))).toEqual(digest)
})

test("every log of the shape counts for its destination, whoever emitted it and in whichever event", () => {
  const { destinations } = digestOf([
    deposit(bridge, 56n),
    deposit(stranger, 56n),
    deposit(bridge, 56n, burned),
    deposit(bridge, 137n),
    deposit(stranger, 10n),
  ])
  expect(destinations).toEqual([
    { chainId: 56n, depositLogs: 3 },
    { chainId: 137n, depositLogs: 1 },
  ])
})

test("what has not the shape of a deposit does not count", () => {
  const real = deposit(bridge, 56n)
  const tooLong = { ...real, data: concatHex([real.data, zeroHash]) }
  const fewTopics = { ...real, topics: real.topics.slice(0, 2) }
  expect(digestOf([real, tooLong, fewTopics]).destinations).toEqual([{ chainId: 56n, depositLogs: 1 }])
})

test("strangers with many destinations cannot crowd out a real one", () => {
  const noise = Array.from({ length: 60 }, (_, index) => deposit(stranger, BigInt(1_000 + index)))
  const decoded = decodeReceiptDigest(encodeReceiptDigest(digestOf([...noise, deposit(bridge, 56n)])))
  expect(decoded?.destinations).toEqual([{ chainId: 56n, depositLogs: 1 }])
})

test("a destination that no chain can have, and more logs than a counter holds, are survived", () => {
  const digest = digestOf([deposit(bridge, 2n ** 256n - 1n), deposit(bridge, 56n)])
  expect(decodeReceiptDigest(encodeReceiptDigest(digest))?.destinations).toEqual([
    { chainId: 56n, depositLogs: 1 },
  ])
  const many = { ...digest, destinations: [{ chainId: 56n, depositLogs: 70_000 }] }
  expect(decodeReceiptDigest(encodeReceiptDigest(many))?.destinations).toEqual([
    { chainId: 56n, depositLogs: 65_535 },
  ])
})

test("a digest has the size of a bloom filter, and a bloom filter is not taken for one", () => {
  expect(size(encodeReceiptDigest(digestOf([deposit(bridge, 56n)])))).toBe(256)
  expect(decodeReceiptDigest(padHex("0x", { size: 256 }))).toBeUndefined()
  expect(decodeReceiptDigest(zeroHash)).toBeUndefined()
})
