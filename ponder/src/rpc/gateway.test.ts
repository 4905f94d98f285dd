import { once } from "node:events"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { type Address, createPublicClient, type Hex, numberToHex, zeroHash } from "viem"
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest"
import { throughGateway } from "./gateway.ts"

const bridge: Address = "0xc437df90b37c1db6657339e31bfe54627f0e7181"

const answers: Record<string, unknown> = { eth_gasPrice: "0x10", eth_chainId: "0x1" }
const failures: Record<string, string> = { eth_call: "EVM error InvalidFEOpcode" }
const seen: {
  authorization: string | undefined
  url: string | undefined
  asked: { method: string; params: unknown }
}[] = []

const node = createServer(async (incoming, outgoing) => {
  const asked = JSON.parse(Buffer.concat(await incoming.toArray()).toString())
  seen.push({ authorization: incoming.headers.authorization, url: incoming.url, asked })
  const { id, method } = asked as { id: number; method: string }
  const error = failures[method]
  if (error) outgoing.end(JSON.stringify({ jsonrpc: "2.0", id, error: { code: -32_003, message: error } }))
  else outgoing.end(JSON.stringify({ jsonrpc: "2.0", id, result: answers[method] ?? null }))
})

let ask: (method: string, params?: unknown[]) => Promise<unknown>

beforeAll(async () => {
  node.listen(0, "127.0.0.1")
  await once(node, "listening")
  const { port } = node.address() as AddressInfo
  const common = { sockets: [], bridge, watched: { addresses: [bridge], topics: [] }, verified: true }
  const accesses = await throughGateway([
    { ...common, id: 137, urls: ["http://127.0.0.1:1"] },
    {
      ...common,
      id: 1,
      urls: ["http://127.0.0.1:1", `http://user:pass%20word@127.0.0.1:${port}/v2/key?x=1`],
    },
  ])
  const transport = accesses.get(1)?.rpc
  if (!transport) throw new Error("The gateway has left out a chain.")
  const client = createPublicClient({ transport })
  ask = (method, params = []) => client.request({ method, params } as never)
})

afterAll(() => {
  node.close()
})

test("what is nobody's business here goes through, past an endpoint that is down", async () => {
  expect(await ask("eth_gasPrice")).toBe("0x10")
})

test("an endpoint is reached with its own path, query and credentials", async () => {
  await ask("eth_gasPrice")
  expect(seen.at(-1)).toMatchObject({
    url: "/v2/key?x=1",
    authorization: `Basic ${Buffer.from("user:pass word").toString("base64")}`,
  })
})

test("a contract whose code fails looks like one that reverts, which is not asked again", async () => {
  await expect(ask("eth_call")).rejects.toMatchObject({
    details: "execution reverted: EVM error InvalidFEOpcode",
  })
  failures.eth_call = "header not found"
  await expect(ask("eth_call")).rejects.toMatchObject({ details: "header not found" })
})

describe("a question about the state at one very block", () => {
  const hash = numberToHex(7, { size: 32 })
  const askPinned = (block: Hex) =>
    ask("bridge_call", [
      { to: bridge, data: "0x" },
      { hash: block, number: "0x10" },
    ])

  beforeEach(() => {
    failures.eth_call = "header not found"
    answers.eth_getBlockByNumber = { hash }
  })

  test("is asked by the hash of the block", async () => {
    delete failures.eth_call
    answers.eth_call = "0x01"
    expect(await askPinned(hash)).toBe("0x01")
    expect(seen.at(-1)?.asked).toMatchObject({
      method: "eth_call",
      params: [{ to: bridge, data: "0x" }, { blockHash: hash }],
    })
  })

  test("has no answer once a reorg has put another block there", async () => {
    expect(await askPinned(zeroHash)).toBeNull()
  })

  test("waits where the node only does not have the block yet", async () => {
    const answer = askPinned(hash)
    await expect.poll(() => seen.at(-1)?.asked.method).toBe("eth_getBlockByNumber")
    delete failures.eth_call
    answers.eth_call = "0x02"
    expect(await answer).toBe("0x02")
  })
})
