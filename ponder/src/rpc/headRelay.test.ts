import { once } from "node:events"
import type { AddressInfo } from "node:net"
import { type Hex, numberToHex } from "viem"
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest"
import { WebSocket, WebSocketServer } from "ws"
import { HeadRelay } from "./headRelay.ts"
import type { RawBlock } from "./rawForms.ts"

const blockOf = (number: number) =>
  ({
    number: numberToHex(number),
    hash: numberToHex(number, { size: 32 }),
    transactions: ["0x01"],
  }) as unknown as RawBlock

let head = blockOf(1)
let node: WebSocketServer
let relayUrl: string
let ponder: WebSocket
const heard: { hash: Hex; transactions?: unknown }[] = []

beforeAll(async () => {
  node = new WebSocketServer({ host: "127.0.0.1", port: 0 })
  await once(node, "listening")
  const { port } = node.address() as AddressInfo
  const subscribed = new Promise(resolve => {
    node.once("connection", socket => socket.once("message", resolve))
  })
  relayUrl = await new HeadRelay(async () => head).start([`ws://127.0.0.1:${port}`])
  ponder = await subscribe(block => heard.push(block))
  await subscribed
})

beforeEach(() => {
  heard.length = 0
})

afterAll(() => {
  ponder?.terminate()
  node?.close()
})

async function subscribe(hear: (block: { hash: Hex }) => void): Promise<WebSocket> {
  const socket = new WebSocket(relayUrl)
  await once(socket, "open")
  socket.send(JSON.stringify({ jsonrpc: "2.0", id: 7, method: "eth_subscribe", params: ["newHeads"] }))
  const [answer] = await once(socket, "message")
  expect(JSON.parse(String(answer))).toEqual({ jsonrpc: "2.0", id: 7, result: "0x1" })
  socket.on("message", data => {
    const { method, params } = JSON.parse(String(data))
    expect([method, params.subscription]).toEqual(["eth_subscription", "0x1"])
    hear(params.result)
  })
  return socket
}

function announce(result: object): void {
  for (const socket of node.clients) {
    socket.send(
      JSON.stringify({ jsonrpc: "2.0", method: "eth_subscription", params: { subscription: "0x9", result } }),
    )
  }
}

test("what a socket says of a block is not handed on, but what was asked for and verified", async () => {
  head = blockOf(2)
  announce({ ...blockOf(2), hash: "0xbad", logsBloom: "0x00" })
  await expect.poll(() => heard).toHaveLength(1)
  expect(heard[0]).toEqual({ number: "0x2", hash: blockOf(2).hash })
})

test("a block that the node does not answer about yet is told when it does", async () => {
  announce({ number: numberToHex(3) })
  await new Promise(resolve => setTimeout(resolve, 120))
  head = blockOf(3)
  await expect.poll(() => heard.map(({ hash }) => hash)).toEqual([blockOf(3).hash])
})

test("whoever comes while no block does hears of the last one, and so does again who failed to take it in", async () => {
  const late: Hex[] = []
  const latecomer = await subscribe(({ hash }) => late.push(hash))
  await expect.poll(() => late, { timeout: 5_000 }).toEqual([head.hash, head.hash])
  latecomer.terminate()
})

test("what is no JSON is passed over", async () => {
  for (const socket of node.clients) socket.send("<html>")
  head = blockOf(4)
  announce({ number: numberToHex(4) })
  await expect.poll(() => heard).toHaveLength(1)
})

test("blocks are told of while the socket is broken, and it is opened again", async () => {
  const opened = once(node, "connection")
  for (const socket of node.clients) socket.terminate()
  head = blockOf(5)
  await expect.poll(() => heard.map(({ hash }) => hash), { timeout: 5_000 }).toEqual([blockOf(5).hash])
  await opened
})
