import { Client, fetchExchange } from "@urql/core"
import { expect, test, vi } from "vitest"
import { explorerUrl, graphqlUrl, samples } from "../services.ts"
import { read } from "./ask.ts"
import { eventStream } from "./eventStream.ts"

type Transfer = { id: string; status: string; createdAt: number; pegOut: { timestamp: number } | null }

const FIELDS = "id status createdAt pegOut { timestamp }"
const ALL = `subscription ($filter: TransferFilter, $since: Int) {
  transfers(filter: $filter, since: $since) { ${FIELDS} } }`
const ONE = `subscription ($id: ID!) { transferUpdated(id: $id) { ${FIELDS} } }`

async function sampleId(name: string): Promise<string> {
  const { transfersByTx } = await read<{ transfersByTx: Transfer[] }>(
    "query ($hash: Hex!) { transfersByTx(hash: $hash) { id } }",
    { hash: samples[name]?.deposit },
  )
  return transfersByTx[0]?.id ?? ""
}

type Taken = { transfer: Transfer; vector: { chainId: number; block: string; timestamp: number }[] }

/** The first so many transfers of a stream, which is then dropped. */
async function take(events: ReturnType<typeof eventStream>, field: string, number: number): Promise<Taken[]> {
  const taken: Taken[] = []
  for await (const { data, errors, extensions } of events) {
    expect(errors).toBeUndefined()
    taken.push({ transfer: data?.[field] as Transfer, vector: extensions?.freshness ?? [] })
    if (taken.length === number) break
  }
  return taken
}

test.concurrent.each(["GET", "POST"] as const)(
  "by %s, a transfer's present state comes at once",
  async method => {
    for (const [name, status] of [
      ["completed", "COMPLETED"],
      ["unclaimed", "AWAITING_CLAIM"],
    ] as const) {
      const started = Date.now()
      const id = await sampleId(name)
      const [first] = await take(eventStream(graphqlUrl, ONE, { id }, method), "transferUpdated", 1)
      expect(first?.transfer).toMatchObject({ id, status })
      expect(first?.vector).toHaveLength(3)
      expect(Date.now() - started).toBeLessThan(5_000)
    }
  },
)

test.concurrent("live traffic arrives as it is indexed, each with the blocks that it was read at", async () => {
  const taken = await take(eventStream(graphqlUrl, ALL), "transfers", 6)
  const states = taken.map(({ transfer }) => `${transfer.id} ${transfer.status}`)
  expect(new Set(states).size).toBe(states.length)
  for (const { transfer, vector } of taken) {
    const newest = Math.max(...vector.map(({ timestamp }) => timestamp))
    expect(newest).toBeGreaterThanOrEqual(transfer.pegOut?.timestamp ?? transfer.createdAt)
    expect(newest).toBeGreaterThan(Date.now() / 1000 - 60)
  }
})

test.concurrent("a transfer is followed from its deposit to where it waits for its claim, or further", async () => {
  const filter = { status: ["CONFIRMING"] }
  const [deposit] = await take(eventStream(graphqlUrl, ALL, { filter }), "transfers", 1)
  const id = deposit?.transfer.id ?? ""
  const states = (await take(eventStream(graphqlUrl, ONE, { id }), "transferUpdated", 2)).map(
    ({ transfer }) => transfer.status,
  )
  expect(states[1]).not.toBe(states[0])
  expect(["AWAITING_CLAIM", "COMPLETED"]).toContain(states[1])
})

test.concurrent("it reaches those who can only ask the explorer, and each change at once", async () => {
  const address = new URL("/graphql", explorerUrl).href
  const filter = { status: ["CONFIRMING"] }
  const [deposit] = await take(eventStream(address, ALL, { filter }), "transfers", 1)
  const age = Date.now() / 1000 - (deposit?.transfer.createdAt ?? 0)
  // A block is indexed within seconds, and nothing on the way waits for more to come.
  expect(age).toBeLessThan(15)
})

test.concurrent("only what passes the filter is sent", async () => {
  const taken = await take(
    eventStream(graphqlUrl, ALL, { filter: { status: ["COMPLETED"] } }),
    "transfers",
    3,
  )
  expect(taken.map(({ transfer }) => transfer.status)).toEqual(["COMPLETED", "COMPLETED", "COMPLETED"])
})

async function changedFrom(since: number): Promise<Transfer[]> {
  const { transfers } = await read<{ transfers: { nodes: Transfer[] } }>(
    `query ($filter: TransferFilter) { transfers(filter: $filter, first: 500) { nodes { ${FIELDS} } } }`,
    { filter: { from: since - 600 } },
  )
  return transfers.nodes.filter(
    ({ createdAt, pegOut }) => Math.max(createdAt, pegOut?.timestamp ?? 0) >= since,
  )
}

test.concurrent("a stream that was dropped is resumed without missing anything", async () => {
  const before = await take(eventStream(graphqlUrl, ALL), "transfers", 1)
  const since = Math.min(...(before[0]?.vector ?? []).map(({ timestamp }) => timestamp))
  // The connection is gone, and the bridge goes on.
  const missed = await vi.waitUntil(
    async () => {
      const changed = await changedFrom(since)
      return changed.length > 1 && changed
    },
    { timeout: 60_000, interval: 500 },
  )
  const wanted = new Set(missed.map(({ id }) => id))
  for await (const { data, errors } of eventStream(graphqlUrl, ALL, { since })) {
    expect(errors).toBeUndefined()
    wanted.delete(String(data?.transfers?.id))
    if (wanted.size === 0) break
  }
})

test.concurrent("an id that nobody knows yet is waited for, and the connection is kept alive", async () => {
  const url = new URL(graphqlUrl)
  const id = `0x${"0".repeat(64)}-56`
  url.searchParams.set("query", `subscription { transferUpdated(id: "${id}") { id } }`)
  const response = await fetch(url, {
    headers: { accept: "text/event-stream" },
    signal: AbortSignal.timeout(14_000),
  })
  let text = ""
  const reading = async () => {
    for await (const piece of response.body?.pipeThrough(new TextDecoderStream()) ?? []) text += piece
  }
  await expect(reading()).rejects.toThrow("timeout")
  // One comment at the beginning, and one every 12 seconds.
  expect(text).toBe(":\n\n:\n\n")
})

test.concurrent("urql receives them", async () => {
  const client = new Client({
    url: graphqlUrl,
    preferGetMethod: false,
    exchanges: [fetchExchange],
    fetchSubscriptions: true,
  })
  const id = await sampleId("completed")
  const transfer = await new Promise((resolve, reject) => {
    const { unsubscribe } = client.subscription(ONE, { id }).subscribe(({ data, error }) => {
      if (error) reject(error)
      else resolve(data?.transferUpdated)
      setTimeout(unsubscribe)
    })
  })
  expect(transfer).toMatchObject({ id, status: "COMPLETED" })
})

test.concurrent.each([
  [ONE, { id: "no id" }, "A transfer id is"],
  [ALL, { filter: { tokenId: "aETHb" } }, "A token id is"],
  [ALL, { since: -1 }, "unix seconds"],
])("%s with %j is refused with a sentence", async (query, variables, sentence) => {
  const first = await eventStream(graphqlUrl, query, variables).next()
  expect(first.value?.errors?.[0]?.message).toContain(sentence)
})
