import { setTimeout as sleep } from "node:timers/promises"
import { startTemporaryPostgres, type TemporaryPostgres } from "../../temporaryPostgres.ts"
import type { Bench } from "../bench.ts"
import { percentile } from "../measure/median.ts"
import { table } from "../measure/table.ts"
import type { BenchNode } from "../node/startNode.ts"
import { isChosen } from "../options.ts"
import { followTransfers } from "./followTransfers.ts"
import { pace, socketUrls, startLiveIndex, type UrlsOf } from "./startLiveIndex.ts"

const warmUp = 5_000
/** For what was mined last to arrive. */
const patience = 10_000

const modes = [
  { name: "websocket", urlsOf: socketUrls },
  { name: "polling", urlsOf: (node: BenchNode, id: number) => node.url(id) },
]

/** From the moment that the node has a block to the message that tells a subscriber of what is in it. */
export const live: Bench = {
  name: "live",
  question: "How soon does a subscriber hear of what a block brought?",
  run: async (options, say) => {
    const postgres = await startTemporaryPostgres()
    const seconds = options.size ?? 30
    try {
      const runs = []
      for (let round = 1; round <= options.rounds; round++) {
        for (const { name, urlsOf } of modes.filter(mode => isChosen(mode, options.only))) {
          const result = await measure(postgres, urlsOf, seconds)
          say(`${name}, round ${round}: p50 ${result.p50} ms, p99 ${result.p99} ms`)
          runs.push({ mode: name, round, ...result })
        }
      }
      const rows = runs.map(run => [run.mode, run.round, run.mined, run.arrived, run.p50, run.p99, run.max])
      const headings = ["mode", "round", "transactions", "heard of", "p50 ms", "p99 ms", "max ms"]
      return { name: "live", text: table(headings, rows), data: { pace, seconds, runs } }
    } finally {
      await postgres.stop()
    }
  },
}

async function measure(postgres: TemporaryPostgres, urlsOf: UrlsOf, seconds: number) {
  const { node, url, stop } = await startLiveIndex(postgres, urlsOf)
  try {
    const transfers = await followTransfers(url)
    await node.mine(pace)
    await sleep(warmUp)
    const from = Date.now()
    await sleep(seconds * 1_000)
    const appearances = Object.entries(await node.rest()).filter(([, at]) => at >= from)
    const deadline = Date.now() + patience
    while (Date.now() < deadline && appearances.some(([hash]) => !transfers.arrived.has(hash)))
      await sleep(50)
    transfers.stop()
    const delays = appearances.flatMap(([hash, at]) => {
      const arrived = transfers.arrived.get(hash)
      return arrived === undefined ? [] : [arrived - at]
    })
    return {
      mined: appearances.length,
      arrived: delays.length,
      p50: percentile(delays, 50),
      p99: percentile(delays, 99),
      max: Math.max(...delays),
    }
  } finally {
    await stop()
  }
}
