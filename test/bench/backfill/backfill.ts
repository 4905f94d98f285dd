import { join } from "node:path"
import { recreateDatabase } from "../../../ponder/launch/databases.ts"
import { startTemporaryPostgres, type TemporaryPostgres } from "../../temporaryPostgres.ts"
import type { Bench } from "../bench.ts"
import type { Indexer } from "../indexers/indexer.ts"
import { indexers } from "../indexers/indexers.ts"
import { type IndexResult, indexOnce } from "../measure/indexOnce.ts"
import { type BenchNode, startNode } from "../node/startNode.ts"
import { writeWorld } from "../node/writeWorld.ts"
import { type BenchOptions, isChosen } from "../options.ts"
import { worldsFolder } from "../paths.ts"
import { backfillTable } from "./backfillTable.ts"
import { type Scenario, scenarios } from "./scenarios.ts"

export type BackfillRun = { scenario: string; indexer: string; round: number } & (
  | IndexResult
  | { failure: string }
)

/** A cold index of three chains, by everybody in turn. */
export const backfill: Bench = {
  name: "backfill",
  question: "How fast is a cold index, and what does it ask of the node?",
  run: async (options, say) => {
    const postgres = await startTemporaryPostgres()
    try {
      const runs: BackfillRun[] = []
      for (const scenario of scenarios.filter(({ name }) => isChosen(name, options.only))) {
        runs.push(...(await runScenario(postgres, sized(scenario, options), options, say)))
      }
      const contestants = indexers.filter(({ name }) => isChosen(name, options.contestants))
      return { name: "backfill", text: backfillTable(runs, contestants), data: { runs } }
    } finally {
      await postgres.stop()
    }
  },
}

function sized(scenario: Scenario, { size }: BenchOptions): Scenario {
  return size === undefined ? scenario : { ...scenario, shape: { ...scenario.shape, events: size } }
}

async function runScenario(
  postgres: TemporaryPostgres,
  { name, shape, behaviour }: Scenario,
  options: BenchOptions,
  say: (line: string) => void,
): Promise<BackfillRun[]> {
  const node = await startNode(writeWorld(shape, worldsFolder), shape.chainIds)
  const runs: BackfillRun[] = []
  try {
    for (let round = 1; round <= options.rounds; round++) {
      for (const indexer of indexers.filter(each => isChosen(each.name, options.contestants))) {
        await node.behave(behaviour)
        const place = { scenario: name, indexer: indexer.name, round }
        const result = await runOne(postgres, node, indexer, { shape, options })
        say(`${name}, round ${round}, ${indexer.name}: ${inWords(result)}`)
        runs.push({ ...place, ...result })
      }
    }
  } finally {
    await node.stop()
  }
  return runs
}

async function runOne(
  postgres: TemporaryPostgres,
  node: BenchNode,
  indexer: Indexer,
  { shape, options }: { shape: Scenario["shape"]; options: BenchOptions },
): Promise<IndexResult | { failure: string }> {
  await recreateDatabase(postgres.url("postgres"), "bench")
  const run = {
    node,
    chainIds: shape.chainIds,
    databaseUrl: postgres.url("bench"),
    logFile: join(postgres.directory, `${indexer.name}.log`),
    schema: "bridge",
  }
  try {
    return await indexOnce(indexer, run, shape.events, options.patience)
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
