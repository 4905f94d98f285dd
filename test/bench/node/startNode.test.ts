import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, expect, test } from "vitest"
import { bridgeOf } from "../../integration/schedules/bridgeTraffic.ts"
import { makeWorld } from "./makeWorld.ts"
import { type BenchNode, startNode } from "./startNode.ts"
import { chainIds } from "./worldShape.ts"
import { writeWorld } from "./writeWorld.ts"

const shape = { chainIds, events: 60, eventsPerBlock: 2 }
const ofChain = [...makeWorld(shape)].filter(({ block }) => block.chainId === 56)
const all = { fromBlock: "0x0", toBlock: "latest" }

let folder: string
let node: BenchNode

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "bench-world-"))
  node = await startNode(writeWorld(shape, folder), chainIds)
})
afterAll(async () => {
  await node?.stop()
  rmSync(folder, { recursive: true })
})

const post = (body: unknown) => fetch(node.url(56), { method: "POST", body: JSON.stringify(body) })
const question = (method: string, ...params: unknown[]) => ({ jsonrpc: "2.0", id: 1, method, params })
const ask = async (method: string, ...params: unknown[]) =>
  ((await (await post(question(method, ...params))).json()) as { result: unknown }).result

test("it answers with the blocks of its world", async () => {
  const mined = ofChain[3]
  expect(await ask("eth_getBlockByNumber", "0x3", true)).toEqual(mined?.full)
  expect(await ask("eth_getBlockByHash", mined?.block.hash, false)).toEqual(mined?.light)
  expect(await ask("eth_getBlockReceipts", mined?.block.hash)).toEqual(mined?.receipts)
  const [hash] = mined?.block.transactions.map(transaction => transaction.hash) ?? []
  expect(await ask("eth_getTransactionReceipt", hash)).toEqual(mined?.receipts[0])
})

test("it gives the logs that a filter asks for, and no others", async () => {
  const logs = ofChain.flatMap(mined => mined.logs)
  const bridge = bridgeOf(56)
  const ofBridge = logs.filter(({ address }) => address.toLowerCase() === bridge.toLowerCase())
  expect(await ask("eth_getLogs", all)).toEqual(logs)
  expect(await ask("eth_getLogs", { ...all, address: bridge })).toEqual(ofBridge)
  const [first] = ofBridge
  const some = ofBridge.filter(({ topics }) => topics[0] === first?.topics[0])
  expect(await ask("eth_getLogs", { ...all, address: bridge, topics: [first?.topics[0]] })).toEqual(some)
  expect(await ask("eth_getLogs", { ...all, address: [bridge], fromBlock: "0x3", toBlock: "0x3" })).toEqual(
    ofBridge.filter(log => "blockNumber" in log && log.blockNumber === "0x3"),
  )
})

test("it answers lists up to their largest length, and counts what it was asked", async () => {
  await node.behave({ largestBatch: 2 })
  const two = [question("eth_chainId"), question("eth_blockNumber")]
  expect(await (await post(two)).json()).toMatchObject([{ result: "0x38" }, { result: expect.any(String) }])
  expect(await (await post([...two, ...two])).json()).toMatchObject({ error: { code: -32_600 } })
  expect(await node.counts()).toMatchObject({ httpRequests: 2, refused: 0, methods: { eth_chainId: 1 } })
})

test("it refuses what goes beyond its limit", async () => {
  await node.behave({ requestsPerSecond: 5 })
  const statuses = await Promise.all(
    Array.from({ length: 20 }, async () => (await post(question("eth_chainId"))).status),
  )
  expect(statuses.filter(status => status === 429).length).toBeGreaterThan(10)
  await node.behave({})
})

test("new blocks come at their pace, are told of, and follow the old ones", async () => {
  const socket = new WebSocket(node.socketUrl(56))
  await new Promise(resolve => socket.addEventListener("open", resolve, { once: true }))
  const messages: { params?: { result: { parentHash: string } } }[] = []
  const told = new Promise<void>(resolve => {
    socket.addEventListener("message", ({ data }) => {
      messages.push(JSON.parse(data as string))
      if (messages.at(-1)?.params) resolve()
    })
  })
  socket.send(JSON.stringify(question("eth_subscribe", "newHeads")))
  await expect.poll(() => messages.length).toBe(1)
  await node.mine({ milliseconds: 60, eventsPerBlock: 1 })
  await told
  const appearances = await node.rest()
  socket.close()
  expect(messages[1]?.params?.result.parentHash).toBe(ofChain.at(-1)?.block.hash)
  expect(Object.keys(appearances).length).toBeGreaterThan(0)
})
