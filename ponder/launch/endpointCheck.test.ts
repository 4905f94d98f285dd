import { once } from "node:events"
import { createServer, type RequestListener, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { afterEach, expect, test } from "vitest"
import { parseEnvironment } from "../config/environment.ts"
import { checkEndpoints } from "./endpointCheck.ts"

const servers: Server[] = []
const dead = "http://127.0.0.1:1/v2/keykeykey"

afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections()
})

test("says nothing where every endpoint answers with its chain, credentials and all", async () => {
  const seen: unknown[] = []
  const ethereum = await serve((request, response) => {
    seen.push([request.url, request.headers.authorization])
    response.end(JSON.stringify({ jsonrpc: "2.0", id: 1, result: "0x1" }))
  })
  const withCredentials = `${ethereum.replace("//", "//me:p%40ss@")}/v2/key?x=1`
  expect(await check(withCredentials)).toEqual([])
  expect(seen).toEqual([["/v2/key?x=1", `Basic ${Buffer.from("me:p@ss").toString("base64")}`]])
})

test("refuses a chain where no endpoint answers, by variable, place and what is wrong, without keys", async () => {
  const locked = await serve((_, response) => response.writeHead(401).end("who are you?"))
  const failing = await serve((_, response) =>
    response.end(JSON.stringify({ error: { code: -32_000, message: "out of\ncredits." } })),
  )
  const page = await serve((_, response) => response.end("<html>"))
  const urls = [dead, `${locked}/keykeykey`, failing, page]
  await expect(check(...urls)).rejects.toThrow(
    [
      "PONDER_RPC_URL_1: no endpoint can be used",
      ": the first endpoint (http://127.0.0.1:1/…) cannot be reached",
      `; the second endpoint (${locked}/…) answers with HTTP status 401`,
      `; the third endpoint (${failing}) answers with an error: out of credits`,
      `; the fourth endpoint (${page}) answers, but not with a chain id.`,
    ].join(""),
  )
})

test("refuses an endpoint of another chain even beside a right one", async () => {
  const [right, wrong] = [await chain("0x1"), await chain("0x38")]
  await expect(check(right, `${wrong}/keykeykey`)).rejects.toThrow(
    `PONDER_RPC_URL_1: the second endpoint (${wrong}/…) answers that it is of chain 56, not of chain 1 (Ethereum).`,
  )
})

test("goes on, and says so, where another endpoint answers", async () => {
  expect(await check(dead, await chain("0x1"))).toEqual([
    expect.stringMatching(
      /^PONDER_RPC_URL_1: the first endpoint \(http:\/\/127.0.0.1:1\/…\) cannot be reached.*; Ethereum is read without it\.$/,
    ),
  ])
})

test("does not ask WebSockets, and does not take one for an endpoint that answers", async () => {
  expect(await check(await chain("0x1"), "ws://127.0.0.1:1")).toEqual([])
  await expect(check(dead, "ws://127.0.0.1:1")).rejects.toThrow("no endpoint can be used")
})

test("waits five seconds for an endpoint that takes the question and is silent", {
  timeout: 10_000,
}, async () => {
  const silent = await serve(() => undefined)
  await expect(check(silent)).rejects.toThrow("does not answer within 5 s")
})

function check(...urls: string[]): Promise<string[]> {
  return checkEndpoints(parseEnvironment({ PONDER_RPC_URL_1: urls.join(",") }).chains)
}

function chain(result: string): Promise<string> {
  return serve((_, response) => response.end(JSON.stringify({ jsonrpc: "2.0", id: 1, result })))
}

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, "127.0.0.1")
  servers.push(server)
  await once(server, "listening")
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
