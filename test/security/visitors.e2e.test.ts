import { once } from "node:events"
import { createServer, type IncomingHttpHeaders } from "node:http"
import type { AddressInfo } from "node:net"
import { afterAll, beforeAll, expect, test } from "vitest"
import { freePort } from "../../ponder/launch/freePort.ts"
import { type Explorer, startExplorer } from "../e2e/explorer.ts"

const secret = "s".repeat(32)
const asked: IncomingHttpHeaders[] = []
/** An API that only writes down who asks. */
const api = createServer((request, response) => {
  asked.push(request.headers)
  response.setHeader("content-type", "application/json").setHeader("retry-after", "7")
  response.writeHead(429).end(JSON.stringify({ errors: [{ message: "Too many." }] }))
})
let explorer: Explorer

beforeAll(async () => {
  api.listen(0, "127.0.0.1")
  await once(api, "listening")
  const apiUrl = `http://127.0.0.1:${(api.address() as AddressInfo).port}`
  explorer = await startExplorer({ port: await freePort(), apiUrl, secret })
})

afterAll(async () => {
  await explorer?.stop()
  api.close()
  api.closeAllConnections()
})

/** A visitor who claims to be another one, and the explorer itself. */
const claims = { "x-forwarded-for": "203.0.113.7", "x-explorer-secret": "guessed" }

test.each([
  ["a question", "/graphql", { method: "POST", body: "{}" }],
  ["a file", "/export/transfers.csv", {}],
  ["a page", "/status", {}],
])("the API hears who is behind %s by the explorer alone", async (_, path, options) => {
  asked.length = 0
  await (await fetch(`${explorer.url}${path}`, { ...options, headers: claims })).text()
  expect(asked.length).toBeGreaterThan(0)
  for (const headers of asked) {
    expect(headers["x-explorer-secret"]).toBe(secret)
    expect(headers["x-forwarded-for"]).toBe("203.0.113.7, 127.0.0.1")
  }
})

test("a visitor who has asked too much hears when to ask again", async () => {
  const { status, headers } = await fetch(`${explorer.url}/graphql`, { method: "POST", body: "{}" })
  expect([status, headers.get("retry-after")]).toEqual([429, "7"])
})
