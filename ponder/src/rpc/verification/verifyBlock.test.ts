import { type Address, type Hex, isAddressEqual, numberToHex, zeroAddress } from "viem"
import { expect, test } from "vitest"
import { mineBlock } from "../../../../test/integration/scriptedChains/block.ts"
import { rpcBlock, rpcReceipts } from "../../../../test/integration/scriptedChains/rpcForms.ts"
import { Lie } from "../endpointFailure.ts"
import type { RawBlock, RawReceipt } from "../rawForms.ts"
import { blockHash } from "./blockHash.ts"
import { verifyHeader, verifyReceipts } from "./verifyBlock.ts"

const bridge: Address = "0xc437df90b37c1db6657339e31bfe54627f0e7181"
const isWatched = (address: Address) => isAddressEqual(address, bridge)

const transaction = (number: number) => ({
  hash: numberToHex(number, { size: 32 }),
  from: bridge,
  to: bridge,
  input: "0x" as Hex,
  gasUsed: 21_000n,
  logs: [{ address: bridge, topics: [numberToHex(number, { size: 32 })], data: "0x" as Hex }],
})

const mined = mineBlock({
  parent: undefined,
  chainId: 137,
  timestamp: 1_700_000_000,
  transactions: [transaction(1), transaction(2)],
  salt: "",
})
const block = rpcBlock(mined, true) as unknown as RawBlock
const receipts = rpcReceipts(mined) as unknown as [RawReceipt, RawReceipt]

/** As Polygon puts it behind the others: of nobody, to nobody, and not part of the root. */
function stateSync(logs: RawReceipt["logs"]): { block: RawBlock; receipts: RawReceipt[] } {
  const hash = numberToHex(99, { size: 32 })
  const place = { blockHash: block.hash, blockNumber: block.number, transactionIndex: "0x2" as Hex }
  const last = { ...receipts[1], ...place, transactionHash: hash, from: zeroAddress, to: zeroAddress, logs }
  return {
    block: { ...block, transactions: [...block.transactions, { hash, ...place }] },
    receipts: [...receipts, last],
  }
}

const logOf = (address: Address): RawReceipt["logs"][number] => ({
  ...(receipts[1].logs[0] as RawReceipt["logs"][number]),
  address,
  logIndex: "0x2",
  transactionIndex: "0x2",
  transactionHash: numberToHex(99, { size: 32 }),
})

test("a block and its receipts as they were mined are believed", () => {
  verifyHeader(block)
  verifyReceipts(block, receipts, isWatched)
})

test("so is a header whose miner a node has put there, where the chain has none", () => {
  const header = { ...block, miner: zeroAddress }
  verifyHeader({ ...block, hash: blockHash(header) })
})

test("a header that is another one is not", () => {
  expect(() => verifyHeader({ ...block, timestamp: "0x1" })).toThrow(Lie)
})

test("the root does not name transactions, so that a receipt has to be that of the block's own", () => {
  const [first, second] = receipts
  const renamed = { ...first, transactionHash: second.transactionHash }
  expect(() => verifyReceipts(block, [renamed, second], isWatched)).toThrow("not those of its transactions")
  const logs = first.logs.map(log => ({ ...log, logIndex: "0x5" as Hex }))
  expect(() => verifyReceipts(block, [{ ...first, logs }, second], isWatched)).toThrow(Lie)
})

test.each(["zz", "0", "0x0", "0x1g", "0x zz"])(
  "what is no bytes is not passed on beside true ones: %j",
  data => {
    const [first, second] = receipts
    const logs = first.logs.map(log => ({ ...log, data: data as Hex }))
    expect(() => verifyReceipts(block, [{ ...first, logs }, second], isWatched)).toThrow(
      "bytes that are none",
    )
  },
)

test("what Polygon's validators brought over is passed over, unless it says anything that counts", () => {
  const harmless = stateSync([logOf(zeroAddress)])
  verifyReceipts(harmless.block, harmless.receipts, isWatched)
  const forged = stateSync([logOf(bridge)])
  expect(() => verifyReceipts(forged.block, forged.receipts, isWatched)).toThrow("another root")
})
