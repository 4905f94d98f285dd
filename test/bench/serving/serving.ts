import type { ServedHistory } from "../../integration/served/servedHistory.ts"
import { startServedHistory } from "../../integration/served/servedHistory.ts"
import { subscribeMany } from "../../integration/served/subscribeMany.ts"
import type { Bench } from "../bench.ts"
import { type LoadResult, load } from "../measure/load.ts"
import { residentMegabytes } from "../measure/processGroup.ts"
import type { BenchOptions } from "../options.ts"
import { type ExportResult, measureExport } from "./measureExport.ts"
import { type Operation, readOperations } from "./operations.ts"
import { servingTable } from "./servingTable.ts"
import { startBareServer } from "./startBareServer.ts"
import { startPlainApi } from "./startPlainApi.ts"
import { storedBytes } from "./storedBytes.ts"

export type ServingRun = { transfers: number; operation: string; server: string; round: number } & LoadResult
export type ServingAside = {
  transfers: number
  fillSeconds: number
  storedBytesPerTransfer: number
  export: ExportResult
  subscribersMegabytes: number
  lookupsBesideSubscribers: LoadResult
}

const sizes = [10_000, 1_000_000]
const connections = 16
const seconds = 4
const subscribers = 5_000

/** What the API answers, beside the least that could answer it and beside what Ponder generates. */
export const serving: Bench = {
  name: "serving",
  question: "How fast are lookups, pages, counts, exports and subscriptions?",
  run: async (options, say) => {
    const runs: ServingRun[] = []
    const asides: ServingAside[] = []
    for (const transfers of options.size === undefined ? sizes : [options.size]) {
      const started = performance.now()
      const history = await startServedHistory(transfers, { logPlans: false })
      try {
        const fillSeconds = (performance.now() - started) / 1_000
        say(`${transfers} transfers stand after ${fillSeconds.toFixed(0)} s`)
        runs.push(...(await askEverybody(history, transfers, options, say)))
        asides.push({ transfers, fillSeconds, ...(await measureAsides(history, transfers)) })
      } finally {
        await history.stop()
      }
    }
    return { name: "serving", text: servingTable(runs, asides), data: { runs, asides } }
  },
}

async function askEverybody(
  history: ServedHistory,
  transfers: number,
  { rounds }: BenchOptions,
  say: (line: string) => void,
): Promise<ServingRun[]> {
  const [bare, ponder] = [await startBareServer(history.databaseUrl), await startPlainApi(history)]
  const urls = { product: history.url, bare: bare.url, ponder: ponder.url }
  const runs: ServingRun[] = []
  try {
    const operations = await readOperations(history.database)
    for (let round = 1; round <= rounds; round++) {
      for (const operation of operations) {
        for (const server of ["product", "bare", "ponder"] as const) {
          const requests = operation[server]
          if (!requests) continue
          const result = await load({ url: urls[server], requests, connections, seconds })
          say(`${transfers}, round ${round}, ${operation.name}, ${server}: ${Math.round(result.perSecond)}/s`)
          runs.push({ transfers, operation: operation.name, server, round, ...result })
        }
      }
    }
  } finally {
    await ponder.stop()
    await bare.stop()
  }
  return runs
}

async function measureAsides(history: ServedHistory, transfers: number) {
  const storedBytesPerTransfer = (await storedBytes(history.database)) / transfers
  const exported = await measureExport(history, transfers)
  const lookup = (await readOperations(history.database))[0] as Operation
  const before = residentMegabytes(history.leader)
  const { rows: waiting } = await history.database.query<{ id: string }>(
    `SELECT receipt_hash || '-' || to_chain_id AS id FROM transfer_catalogue
     WHERE status_once_final = 'AWAITING_CLAIM' LIMIT 1`,
  )
  const streams = await subscribeMany(history.url, waiting[0]?.id ?? "", subscribers)
  await streams.allShow("AWAITING_CLAIM")
  const subscribersMegabytes = residentMegabytes(history.leader) - before
  const beside = await load({ url: history.url, requests: lookup.product, connections, seconds })
  await history.terminate()
  return {
    storedBytesPerTransfer,
    export: exported,
    subscribersMegabytes,
    lookupsBesideSubscribers: beside,
  }
}
