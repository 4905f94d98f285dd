import { join } from "node:path"
import { recreateDatabase } from "../../../ponder/launch/databases.ts"
import type { TemporaryPostgres } from "../../temporaryPostgres.ts"
import type { Indexer, IndexerRun } from "../indexers/indexer.ts"
import { type IndexResult, indexOnce } from "../measure/indexOnce.ts"
import { startNode } from "../node/startNode.ts"
import { writeWorld } from "../node/writeWorld.ts"
import type { BenchOptions } from "../options.ts"
import { worldsFolder } from "../paths.ts"
import type { Scenario } from "./scenarios.ts"

export type BackfillRun = { scenario: string; indexer: string; round: number; eventsPerBlock: number } & (
  | IndexResult
  | { failure: string }
)

type Setting = {
  postgres: TemporaryPostgres
  indexers: readonly Indexer[]
  options: BenchOptions
  say: (line: string) => void
}

/** Everybody has a turn in each round: what else the machine does meets all of them alike. */
export async function runScenario(
  { name, shape, behaviour }: Scenario,
  { postgres, indexers, options, say }: Setting,
): Promise<BackfillRun[]> {
  const node = await startNode(writeWorld(shape, worldsFolder), shape.chainIds)
  const runs: BackfillRun[] = []
  try {
    for (let round = 1; round <= options.rounds; round++) {
      for (const indexer of indexers) {
        await recreateDatabase(postgres.url("postgres"), "bench")
        const databaseUrl = postgres.url("bench")
        const logFile = join(postgres.directory, `${indexer.name}.log`)
        const turn = async (scenario: string, schema: string) => {
          await node.behave(behaviour)
          const run = { node, chainIds: shape.chainIds, databaseUrl, logFile, schema }
          const result = await attempt(indexer, run, shape.events, options.patience)
          say(`${scenario}, round ${round}, ${indexer.name}: ${inWords(result)}`)
          const { eventsPerBlock } = shape
          runs.push({ scenario, indexer: indexer.name, round, eventsPerBlock, ...result })
          return "isComplete" in result && result.isComplete
        }
        const isComplete = await turn(name, "bridge")
        if (isComplete && indexer.keepsCache) await turn(`${name}, from the cache`, "again")
      }
    }
  } finally {
    await node.stop()
  }
  return runs
}

async function attempt(
  indexer: Indexer,
  run: IndexerRun,
  events: number,
  patience: number,
): Promise<IndexResult | { failure: string }> {
  try {
    return await indexOnce(indexer, run, events, patience)
  } catch (error) {
    return { failure: (error as Error).message }
  }
}

function inWords(result: IndexResult | { failure: string }): string {
  if ("failure" in result) return `failed: ${result.failure}`
  const { events, isComplete, seconds, eventsPerSecond, httpRequests } = result
  const much = isComplete ? `${events} events` : `given up at ${events} events`
  return `${much} in ${seconds.toFixed(1)} s, ${Math.round(eventsPerSecond)}/s, ${httpRequests} requests`
}
