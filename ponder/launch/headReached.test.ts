import { once } from "node:events"
import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { afterEach, expect, test } from "vitest"
import { headReached } from "./headReached.ts"

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

const chains = [
  { id: 1, name: "Ethereum" },
  { id: 56, name: "BNB Smart Chain" },
]

test("waits while a chain is behind, not for one whose nodes are silent", async () => {
  const answers = [
    ["BACKFILL", "LIVE"],
    ["INDEXER_BEHIND", "LIVE"],
    ["RPC_DOWN", "LIVE"],
    ["LIVE", "LIVE"],
  ]
  let asked = 0
  const url = await serve(() => answers[asked++] ?? [])
  expect(await headReached(url, chains)).toEqual([])
  expect(asked).toBe(3)
})

test("says which chains are behind when it waits no longer", async () => {
  const url = await serve(() => ["LIVE", "BACKFILL"])
  expect(await headReached(url, chains, 300)).toEqual([
    "BNB Smart Chain is still behind (BACKFILL): its newest transactions come later.",
  ])
})

test("says so when the API does not know", async () => {
  expect(await headReached("http://127.0.0.1:1", chains, 0)).toEqual([
    "The API does not say yet how far the chains are indexed.",
  ])
})

async function serve(states: () => string[]): Promise<string> {
  const server = createServer((_, response) => {
    const freshness = states().map((state, at) => ({ chainId: chains[at]?.id, state }))
    response.end(JSON.stringify({ data: { freshness } }))
  }).listen(0, "127.0.0.1")
  servers.push(server)
  await once(server, "listening")
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
