import { startServedHistory } from "../../integration/served/servedHistory.ts"
import type { Bench } from "../bench.ts"
import { load } from "../measure/load.ts"
import { table } from "../measure/table.ts"
import { transactionsOf } from "../serving/operations.ts"
import { startExplorer } from "./startExplorer.ts"

const perSecond = 50
const seconds = 20
const connections = 10

/** The explorer's own time for the page of a transaction, with the API and the database on the same machine. */
export const pages: Bench = {
  name: "pages",
  question: "How long does the explorer's server take for the page of a transaction?",
  run: async (options, say) => {
    const transfers = options.size ?? 10_000
    const history = await startServedHistory(transfers, { logPlans: false })
    try {
      const explorer = await startExplorer(history.url, say)
      try {
        const requests = (await transactionsOf(history.database)).map(hash => ({
          method: "GET" as const,
          path: `/tx/${hash}`,
        }))
        // The first ones are for the compiler.
        await load({ url: explorer.url, requests, connections, seconds: 5, perSecond })
        const runs = []
        for (let round = 1; round <= options.rounds; round++) {
          const result = await load({ url: explorer.url, requests, connections, seconds, perSecond })
          say(`pages, round ${round}: p50 ${result.p50} ms, p99 ${result.p99} ms`)
          runs.push({ round, ...result })
        }
        const headings = ["round", "requests/s", "p50 ms", "p99 ms", "max ms", "failures"]
        const rows = runs.map(run => [run.round, run.perSecond, run.p50, run.p99, run.max, run.failures])
        return { name: "pages", text: table(headings, rows), data: { transfers, perSecond, runs } }
      } finally {
        await explorer.kill()
      }
    } finally {
      await history.stop()
    }
  },
}
