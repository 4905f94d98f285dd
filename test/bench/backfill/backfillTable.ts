import type { IndexResult } from "../measure/indexOnce.ts"
import { median } from "../measure/median.ts"
import { table } from "../measure/table.ts"
import type { BackfillRun } from "./runScenario.ts"

const headings = [
  "scenario",
  "indexer",
  "events/s",
  "product is × as fast",
  "seconds",
  "requests per 1,000 blocks",
  "answered/s",
  "refused",
  "processor s",
  "peak MB",
  "complete",
]

/** Medians over the rounds, and how many times as fast the product was in the same run. */
export function backfillTable(runs: readonly BackfillRun[]): string {
  const turns = new Map(
    runs.map(({ scenario, indexer }) => [`${scenario} ${indexer}`, { scenario, indexer }]),
  )
  const rows = [...turns.values()].map(({ scenario, indexer }) => {
    const own = medianOf(runs, scenario, "product")
    const found = medianOf(runs, scenario, indexer)
    if (!found) return [scenario, indexer, "failed", ...headings.slice(3).map(() => undefined)]
    const ratio = own && own.eventsPerSecond / found.eventsPerSecond
    const blocks = found.events / found.eventsPerBlock
    const perThousand = (found.httpRequests / blocks) * 1_000
    const { eventsPerSecond, seconds, refused, processorSeconds, megabytes, complete } = found
    return [
      ...[scenario, indexer, eventsPerSecond, ratio, seconds, perThousand],
      ...[(found.httpRequests - refused) / seconds, refused, processorSeconds, megabytes, complete],
    ]
  })
  return table(headings, rows)
}

function medianOf(runs: readonly BackfillRun[], scenario: string, indexer: string) {
  const results = ofOne(runs, scenario, indexer).flatMap(run => ("failure" in run ? [] : [run]))
  if (results.length === 0) return undefined
  const of = (key: keyof IndexResult) => median(results.map(result => Number(result[key])))
  return {
    events: of("events"),
    eventsPerBlock: results[0]?.eventsPerBlock ?? 1,
    eventsPerSecond: of("eventsPerSecond"),
    seconds: of("seconds"),
    httpRequests: of("httpRequests"),
    refused: of("refused"),
    processorSeconds: of("processorSeconds"),
    megabytes: of("megabytes"),
    complete: `${results.filter(({ isComplete }) => isComplete).length}/${results.length}`,
  }
}

function ofOne(runs: readonly BackfillRun[], scenario: string, indexer: string): BackfillRun[] {
  return runs.filter(run => run.scenario === scenario && run.indexer === indexer)
}
