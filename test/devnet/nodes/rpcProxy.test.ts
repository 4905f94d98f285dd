import { once } from "node:events"
import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { afterEach, beforeEach, expect, test } from "vitest"
import { RpcProxy } from "./rpcProxy.ts"

let node: Server
let proxy: RpcProxy

beforeEach(async () => {
  node = createServer((_, response) => response.end(JSON.stringify({ id: 1, result: "0x1" })))
  node.listen(0, "127.0.0.1")
  await once(node, "listening")
  proxy = await RpcProxy.start(new URL(`http://127.0.0.1:${(node.address() as AddressInfo).port}`))
})

afterEach(async () => {
  await proxy.stop()
  node.close()
})

const question = JSON.stringify({ jsonrpc: "2.0", id: 1, method: "eth_chainId", params: [] })

test.each([{}, { chainId: 5 }])("a page of any site may ask it, with the faults %j", async faults => {
  proxy.faults = faults
  const beforehand = await fetch(proxy.url, { method: "OPTIONS" })
  expect(beforehand.ok).toBe(true)
  expect(beforehand.headers.get("access-control-allow-origin")).toBe("*")
  expect(beforehand.headers.get("access-control-allow-headers")).toBe("content-type")

  const answer = await fetch(proxy.url, { method: "POST", body: question })
  expect(answer.headers.get("access-control-allow-origin")).toBe("*")
  expect(await answer.json()).toMatchObject({ id: 1, result: faults.chainId ? "0x5" : "0x1" })
})
