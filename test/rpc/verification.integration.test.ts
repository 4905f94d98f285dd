import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { type Address, type Hex, numberToHex } from "viem"
import { afterAll, beforeAll, expect, test } from "vitest"
import { blockHash, type Header } from "../../ponder/src/rpc/verification/blockHash.ts"
import { type ConsensusReceipt, receiptsRoot } from "../../ponder/src/rpc/verification/receiptsRoot.ts"
import { AnvilNode } from "../devnet/nodes/anvilNode.ts"

/** A contract whose whole code emits one log without data and with one topic. */
const EMITTER: Address = "0x00000000000000000000000000000000000e3175"
const EMIT = "0x60075f5fa100"

let directory: string
let node: AnvilNode

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "verification-"))
  node = await AnvilNode.start({ chainId: 1, genesisNumber: 7, genesisTimestamp: 1_700_000_000, directory })
  await node.rpc.call("anvil_setCode", EMITTER, EMIT)
})

afterAll(async () => {
  await node?.stop()
  await rm(directory, { recursive: true })
})

/** Alternately of the old kind and of the one with a fee market, with and without a log. */
async function mine(
  transactions: number,
): Promise<{ block: Header & { hash: Hex }; receipts: ConsensusReceipt[] }> {
  const accounts = await node.rpc.call<Address[]>("eth_accounts")
  for (let index = 0; index < transactions; index++) {
    const from = accounts[index % accounts.length]
    const price = numberToHex(30_000_000_000n)
    await node.rpc.call("eth_sendTransaction", {
      from,
      to: index % 3 === 0 ? from : EMITTER,
      gas: numberToHex(60_000),
      ...(index % 2 === 0 ? { gasPrice: price } : { maxFeePerGas: price, maxPriorityFeePerGas: "0x1" }),
    })
  }
  await node.rpc.call("evm_mine")
  const block = await node.rpc.call<Header & { hash: Hex }>("eth_getBlockByNumber", "latest", false)
  return { block, receipts: await node.rpc.call("eth_getBlockReceipts", block.number) }
}

test.each([0, 1, 2, 16, 17, 128, 129, 200])(
  "a real node's block of %i transactions has the hash and the root that are computed",
  async transactions => {
    const { block, receipts } = await mine(transactions)
    expect(receipts).toHaveLength(transactions)
    expect(blockHash(block)).toBe(block.hash)
    expect(receiptsRoot(receipts)).toBe(block.receiptsRoot)
  },
)

test("whatever is changed in a receipt changes the root", async () => {
  const { block, receipts } = await mine(5)
  const [first, second, ...others] = receipts as [ConsensusReceipt, ConsensusReceipt, ...ConsensusReceipt[]]
  const { logs } = second
  expect(logs).toHaveLength(1)
  const changed: ConsensusReceipt[][] = [
    [first, { ...second, logs: [] }, ...others],
    [first, { ...second, logs: logs.map(log => ({ ...log, data: "0x01" as Hex })) }, ...others],
    [first, { ...second, logs: logs.map(log => ({ ...log, topics: [] })) }, ...others],
    [first, { ...second, cumulativeGasUsed: "0x1" }, ...others],
    [first, { ...second, status: "0x0" }, ...others],
    [second, first, ...others],
    [first, second],
  ]
  for (const some of changed) expect(receiptsRoot(some)).not.toBe(block.receiptsRoot)
})

test("whatever is changed in a header changes the hash", async () => {
  const { block } = await mine(1)
  for (const changed of [
    { receiptsRoot: block.stateRoot },
    { timestamp: "0x1" },
    { number: "0x1" },
    { baseFeePerGas: "0x1" },
  ]) {
    expect(blockHash({ ...block, ...changed } as Header)).not.toBe(block.hash)
  }
})
