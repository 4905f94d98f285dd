import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { numberToHex, toEventSelector } from "viem"
import { afterAll, beforeAll, expect, test } from "vitest"
import { bridgeAbi } from "../../../abis/bridge.ts"
import { ChainGateway } from "../../../ponder/src/rpc/chainGateway.ts"
import type { RawBlock, RawLog, RawReceipt } from "../../../ponder/src/rpc/rawForms.ts"
import { bridgeOf } from "../../integration/schedules/bridgeTraffic.ts"
import { type BenchNode, startNode } from "./startNode.ts"
import { writeWorld } from "./writeWorld.ts"

const CHAIN = 56
const BLOCKS = 1_500
/** As Ponder begins: it goes on range by range. */
const PORTION = 500
/** Of HTTP for a thousand blocks, whatever the machine: an endpoint that takes lists is asked for many things at once. */
const MOST_REQUESTS = 30

let folder: string
let node: BenchNode

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "bench-world-"))
  const shape = { chainIds: [CHAIN], events: BLOCKS, eventsPerBlock: 1 }
  node = await startNode(writeWorld(shape, folder), [CHAIN])
})
afterAll(async () => {
  await node?.stop()
  rmSync(folder, { recursive: true })
})

const topics = bridgeAbi.flatMap(item => (item.type === "event" ? toEventSelector(item) : []))

/** Asks a gateway of its own, which has asked nothing yet. */
function throughGateway() {
  const bridge = bridgeOf(CHAIN)
  const source = { id: CHAIN, urls: [node.url(CHAIN)], sockets: [], bridge, verified: true }
  const gateway = new ChainGateway({ ...source, watched: { addresses: [bridge], topics } }, () => undefined)
  const ask = async <Result>(method: string, ...params: unknown[]) =>
    (await gateway.answer({ method, params })).result as Result
  const logsFrom = (from: number) => {
    const range = { fromBlock: numberToHex(from), toBlock: numberToHex(from + PORTION - 1) }
    return ask<RawLog[]>("eth_getLogs", { address: bridge, topics: [topics], ...range })
  }
  return { ask, logsFrom }
}

test(`a thousand blocks with events take at most ${MOST_REQUESTS} requests`, async () => {
  const { ask, logsFrom } = throughGateway()
  for (let from = 1; from <= BLOCKS; from += PORTION) {
    const logs = await logsFrom(from)
    expect(logs).toHaveLength(PORTION)
    for (const { blockNumber, transactionHash } of logs) {
      const { hash, transactions } = await ask<RawBlock>("eth_getBlockByNumber", blockNumber, true)
      const receipts = await ask<RawReceipt[]>("eth_getBlockReceipts", hash)
      expect([transactions[0]?.hash, receipts[0]?.transactionHash]).toEqual([
        transactionHash,
        transactionHash,
      ])
    }
  }
  const { httpRequests } = await node.counts()
  expect((httpRequests * 1_000) / BLOCKS).toBeLessThanOrEqual(MOST_REQUESTS)
})

test("logs are held until a block after them is asked for", async () => {
  const { ask, logsFrom } = throughGateway()
  const requests = async () => (await node.counts()).methods.eth_getLogs ?? 0
  await logsFrom(1)
  const once = await requests()
  await logsFrom(1)
  expect(await requests()).toBe(once)
  const later = await logsFrom(1 + PORTION)
  await ask("eth_getBlockByNumber", later.at(-1)?.blockNumber, true)
  const before = await requests()
  expect(await logsFrom(1)).toHaveLength(PORTION)
  expect(await requests()).toBeGreaterThan(before)
})
