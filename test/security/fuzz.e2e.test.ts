import { readdir, readFile } from "node:fs/promises"
import { join, resolve } from "node:path"
import { buildSchema } from "graphql"
import { beforeAll, expect, test } from "vitest"
import { Random } from "../devnet/traffic/random.ts"
import { read } from "../e2e/api/ask.ts"
import { dataDirectory, explorerUrl, graphqlUrl, metricsUrl } from "../e2e/services.ts"
import { makeApiRequest } from "./apiRequests.ts"
import { attack, type Target } from "./attack.ts"
import type { Known } from "./fuzzedRequest.ts"
import { makePageRequest } from "./pageRequests.ts"

const root = resolve(import.meta.dirname, "../..")

/** `FUZZ=100000` sends as many in all; an ordinary run as many as take a few seconds. */
const requests = Number(process.env.FUZZ ?? 1_500)
const toPages = Math.round(requests * 0.15)
/** Each request follows from this and its number: with `FUZZ_SEED` there are others. */
const seed = Number(process.env.FUZZ_SEED ?? 1)
const PATIENCE_MS = 60_000 + requests * 100

let known: Known
let complaintsBefore: string[]
let apiBefore: Awaited<ReturnType<typeof processOfApi>>

beforeAll(async () => {
  const { transfers, tokens } = await read<{
    transfers: { nodes: { id: string; pegIn: { txHash: string } | null }[] }
    tokens: { id: string }[]
  }>("{ transfers(first: 60) { nodes { id pegIn { txHash } } } tokens(includeUnverified: true) { id } }")
  known = {
    hashes: transfers.nodes.flatMap(({ pegIn }) => pegIn?.txHash ?? []),
    transferIds: transfers.nodes.map(({ id }) => id),
    tokenIds: tokens.map(({ id }) => id),
  }
  complaintsBefore = await complaints()
  apiBefore = await processOfApi()
})

/** Where a process says that something went wrong which nobody expected or caught. */
async function complaints(): Promise<string[]> {
  const logs = join(dataDirectory, "logs")
  const files = (await readdir(logs)).filter(file => /^(indexer|explorer)\.log$/.test(file))
  const texts = await Promise.all(files.map(file => readFile(join(logs, file), "utf8")))
  return texts.flatMap(text =>
    text.split("\n").filter(line => /unhandled|uncaught|Internal error|\u2a2f/i.test(line)),
  )
}

/** When the API's process began, and how much memory it holds. */
async function processOfApi(): Promise<{ startedAt: string; megabytes: number }> {
  const metrics = await (await fetch(metricsUrl)).text()
  const metric = (name: string) => new RegExp(`^${name} (\\S+)$`, "m").exec(metrics)?.[1] ?? ""
  return {
    startedAt: metric("process_start_time_seconds"),
    megabytes: Math.round(Number(metric("process_resident_memory_bytes")) / 1e6),
  }
}

/** No fault in any answer, none in the logs, and the process that was there is still the same. */
async function withstands(target: Target, count: number): Promise<void> {
  const { faults, ...report } = await attack(target, count, root)
  const api = await processOfApi()
  if (process.env.FUZZ) {
    const megabytes = { before: apiBefore.megabytes, after: api.megabytes }
    process.stdout.write(`${JSON.stringify({ ...report, megabytesOfApi: megabytes }, null, 2)}\n`)
  }
  expect(faults).toEqual([])
  expect(api.startedAt).toBe(apiBefore.startedAt)
  expect(await complaints()).toEqual(complaintsBefore)
}

test(
  "no request to the API, however hostile, is answered by a failure or by anything of the server's inside",
  async () => {
    const schema = buildSchema(await readFile(join(root, "ponder", "schema.graphql"), "utf8"))
    const make = (number: number) => makeApiRequest(new Random(seed * 1_000_000 + number), schema, known)
    await withstands({ base: graphqlUrl, make }, requests - toPages)
  },
  PATIENCE_MS,
)

test(
  "nor one to the explorer, by markup of a stranger, or by a page that failed",
  async () => {
    const make = (number: number) => makePageRequest(new Random(seed * 2_000_000 + number), known)
    await withstands({ base: explorerUrl, make }, toPages)
  },
  PATIENCE_MS,
)
