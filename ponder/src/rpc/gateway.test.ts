import { once } from "node:events"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { type Address, type Hex, numberToHex, padHex, zeroHash } from "viem"
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest"
import { decodeReceiptDigest } from "../domain/receiptDigest.ts"
import { throughGateway } from "./gateway.ts"

const bridge: Address = "0xc437df90b37c1db6657339e31bfe54627f0e7181"
const locked: Hex = "0x0e2f9c299e8845d85c6dbd2f995ac53e331fd03215ef6cd894d8859a9c4d6755"
const depositLog = {
  address: bridge,
  topics: [locked, zeroHash, zeroHash],
  data: padHex(numberToHex(56, { size: 32 }), { dir: "right", size: 288 }),
}
const ownBloom = padHex("0x01", { size: 256 })
const receipts = [
  {
    transactionHash: numberToHex(1, { size: 32 }),
    cumulativeGasUsed: "0x5208",
    logs: [],
    logsBloom: ownBloom,
  },
  {
    transactionHash: numberToHex(2, { size: 32 }),
    cumulativeGasUsed: "0xa410",
    logs: [depositLog],
    logsBloom: ownBloom,
  },
]

const answers: Record<string, unknown> = {
  eth_getBlockReceipts: receipts,
  eth_getTransactionReceipt: receipts[1],
  eth_blockNumber: "0x10",
}

const failures: Record<string, string> = { eth_call: "EVM error InvalidFEOpcode" }

const seen: { authorization: string | undefined; url: string | undefined; asked: string }[] = []

const node = createServer((incoming, outgoing) => {
  let asked = ""
  incoming.on("data", chunk => {
    asked += chunk
  })
  incoming.on("end", () => {
    seen.push({ authorization: incoming.headers.authorization, url: incoming.url, asked })
    const { id, method } = JSON.parse(asked) as { id: number; method: string }
    const error = failures[method]
    if (error) outgoing.end(JSON.stringify({ jsonrpc: "2.0", id, error: { code: -32_003, message: error } }))
    else if (method === "busy") outgoing.writeHead(429, { "retry-after": "7" }).end("slow down")
    else outgoing.end(JSON.stringify({ jsonrpc: "2.0", id, result: answers[method] ?? null }))
  })
})

let url: string

beforeAll(async () => {
  node.listen(0, "127.0.0.1")
  await once(node, "listening")
  const { port } = node.address() as AddressInfo
  const [, [here] = []] = await throughGateway([
    [{ url: "http://127.0.0.1:1", bridge }],
    [{ url: `http://user:pass%20word@127.0.0.1:${port}/v2/key?x=1`, bridge }],
  ])
  url = here ?? ""
})

afterAll(() => {
  node.close()
})

const post = (method: string, to = url) =>
  fetch(to, { method: "POST", body: JSON.stringify({ jsonrpc: "2.0", id: 5, method, params: [] }) })

const ask = async (method: string) => ((await (await post(method)).json()) as { result: unknown }).result

test("the receipt of a bridge transaction carries its digest, others stay as they are", async () => {
  const [plain, deposit] = (await ask("eth_getBlockReceipts")) as typeof receipts
  expect(plain).toEqual(receipts[0])
  expect(deposit).toEqual({ ...receipts[1], logsBloom: expect.any(String) })
  expect(decodeReceiptDigest(deposit?.logsBloom as Hex)?.destinations).toEqual([
    { chainId: 56n, depositLogs: 1 },
  ])
})

test("a single receipt is treated alike", async () => {
  const deposit = (await ask("eth_getTransactionReceipt")) as (typeof receipts)[number]
  expect(decodeReceiptDigest(deposit.logsBloom as Hex)?.destinations).toHaveLength(1)
})

test("everything else goes through unread", async () => {
  expect(await ask("eth_blockNumber")).toBe("0x10")
  expect(await ask("eth_getBlockByHash")).toBeNull()
})

test("an endpoint is reached with its own path, query and credentials", async () => {
  await ask("eth_blockNumber")
  expect(seen.at(-1)).toMatchObject({
    url: "/v2/key?x=1",
    authorization: `Basic ${Buffer.from("user:pass word").toString("base64")}`,
  })
})

test("a contract whose code fails looks like one that reverts, which is not asked again", async () => {
  const answer = (await (await post("eth_call")).json()) as { error: unknown }
  expect(answer.error).toEqual({ code: 3, message: "execution reverted: EVM error InvalidFEOpcode" })
  failures.eth_call = "header not found"
  const other = (await (await post("eth_call")).json()) as { error: unknown }
  expect(other.error).toEqual({ code: -32_003, message: "header not found" })
})

describe("a question about the state at one very block", () => {
  const hash = numberToHex(7, { size: 32 })
  const about = (block: Hex) => [
    { to: bridge, data: "0x" },
    { hash: block, number: "0x10" },
  ]
  const askPinned = async (block: Hex) => {
    const body = JSON.stringify({ jsonrpc: "2.0", id: 5, method: "bridge_call", params: about(block) })
    return (await fetch(url, { method: "POST", body })).json()
  }

  beforeEach(() => {
    failures.eth_call = "header not found"
    answers.eth_getBlockByNumber = { hash }
  })

  test("is asked by the hash of the block", async () => {
    delete failures.eth_call
    answers.eth_call = "0x01"
    expect(await askPinned(hash)).toMatchObject({ result: "0x01" })
    expect(JSON.parse(seen.at(-1)?.asked ?? "")).toMatchObject({
      method: "eth_call",
      params: [{ to: bridge, data: "0x" }, { blockHash: hash }],
    })
  })

  test("has no answer once a reorg has put another block there", async () => {
    expect(await askPinned(zeroHash)).toEqual({ jsonrpc: "2.0", id: 5, result: null })
  })

  test("fails where the node only does not have the block yet, so that it is asked again", async () => {
    expect(await askPinned(hash)).toMatchObject({ error: { message: "header not found" } })
    answers.eth_getBlockByNumber = null
    expect(await askPinned(hash)).toMatchObject({ error: { message: "header not found" } })
  })
})

test("a limit of the provider reaches whoever asked, with how long to wait", async () => {
  const response = await post("busy")
  expect([response.status, response.headers.get("retry-after")]).toEqual([429, "7"])
})

test("an endpoint that is down looks down, and only that one", async () => {
  await expect(post("eth_blockNumber", url.replace(/1$/, "0"))).rejects.toThrow()
  expect(await ask("eth_blockNumber")).toBe("0x10")
  expect((await post("eth_blockNumber", url.replace(/1$/, "9"))).status).toBe(404)
})
