import { setTimeout as sleep } from "node:timers/promises"
import { balancerName } from "../../chaos/balancer/startBalancer.ts"
import { type ScaledOut, startScaledOut, until } from "../../chaos/processes/scaledOut.ts"
import { isAvailable, readersOn } from "../../chaos/questions.ts"
import type { Bench } from "../bench.ts"
import { load } from "../measure/load.ts"
import { table } from "../measure/table.ts"
import { lookupOf } from "../serving/operations.ts"

const CONNECTIONS = 8
const USUAL_SECONDS = 20
const BLOCK_EVERY_MS = 1_000

/** Lookups through the balancer, as many as two APIs on a replica answer, while the index follows new blocks. */
export const scaled: Bench = {
  name: "scaled",
  question:
    "How many lookups do two APIs behind a balancer answer while blocks come, and while the replica is gone?",
  run: async (options, say) => {
    const seconds = options.size ?? USUAL_SECONDS
    const all = await startScaledOut()
    try {
      await startProcesses(all)
      const requests = await lookupsOf(all)
      const ask = () => load({ url: all.apiUrl, requests, connections: CONNECTIONS, seconds })
      await ask()
      const growing = setInterval(() => all.chains.grow(1), BLOCK_EVERY_MS)
      const runs = []
      for (let round = 1; round <= options.rounds; round++) {
        const calm = await ask()
        const [killed] = await Promise.all([ask(), loseReplica(all, seconds)])
        say(`round ${round}: ${calm.perSecond}/s, ${killed.perSecond}/s while the replica is killed`)
        runs.push({ what: "new blocks", round, ...calm })
        runs.push({ what: "new blocks, the replica is killed and comes back", round, ...killed })
      }
      clearInterval(growing)
      const headings = ["while", "round", "lookups/s", "p50 ms", "p99 ms", "max ms", "failures"]
      const rows = runs.map(run => [
        run.what,
        run.round,
        ...[run.perSecond, run.p50, run.p99, run.max, run.failures],
      ])
      return { name: "scaled", text: table(headings, rows), data: { balancerName, seconds, runs } }
    } finally {
      await all.stop()
    }
  },
}

async function startProcesses(all: ScaledOut): Promise<void> {
  const index = await all.openIndex("bridge")
  ;(await all.indexer("bridge")).start()
  await until("the index is whole", () => index.isReady())
  await index.close()
  for (const place of [0, 1] as const) all.api(place, "bridge").start()
  await until("both APIs answer", () => isAvailable(all, 0, 1))
  await until("the replica is read", async () => "bridge" in (await readersOn(all, "replica")))
}

async function lookupsOf(all: ScaledOut) {
  const deposits = await all.ask<{ hash: string }>(
    "primary",
    "SELECT tx_hash AS hash FROM bridge.peg_in LIMIT 100",
  )
  return deposits.map(({ hash }) => lookupOf(hash))
}

/** Gone for the middle third of the time. */
async function loseReplica({ replica }: ScaledOut, seconds: number): Promise<void> {
  await sleep((seconds * 1_000) / 3)
  await replica.kill()
  await sleep((seconds * 1_000) / 3)
  await replica.start()
}
