import type { Indexer } from "../indexers/indexer.ts"
import type { IndexResult } from "../measure/indexOnce.ts"
import { median } from "../measure/median.ts"
import { table } from "../measure/table.ts"
import type { BackfillRun } from "./backfill.ts"

const headings = [
  "scenario",
  "indexer",
  "events/s",
  "product is × as fast",
  "seconds",
  "requests per 1,000 events",
  "refused",
  "processor s",
  "peak MB",
  "complete",
]

/** Medians over the rounds, and how many times as fast the product was in the same run. */
export function backfillTable(runs: readonly BackfillRun[], indexers: readonly Indexer[]): string {
  const scenarios = [...new Set(runs.map(({ scenario }) => scenario))]
  const rows = scenarios.flatMap(scenario => {
    const own = medianOf(runs, scenario, "product")
    return indexers.map(({ name }) => {
      const found = medianOf(runs, scenario, name)
      if (!found)
        return [scenario, name, failureOf(runs, scenario, name), ...headings.slice(3).map(() => undefined)]
      const ratio = own && own.eventsPerSecond / found.eventsPerSecond
      const perThousand = (found.httpRequests / found.events) * 1_000
      const { eventsPerSecond, seconds, refused, processorSeconds, megabytes, complete } = found
      const costs = [perThousand, refused, processorSeconds, megabytes]
      return [scenario, name, eventsPerSecond, ratio, seconds, ...costs, complete]
    })
  })
  const settings = indexers.map(({ name, description }) => `- ${name}: ${description}`)
  return [table(headings, rows), "", ...settings].join("\n")
}

function medianOf(runs: readonly BackfillRun[], scenario: string, indexer: string) {
  const results = ofOne(runs, scenario, indexer).flatMap(run => ("failure" in run ? [] : [run]))
  if (results.length === 0) return undefined
  const of = (key: keyof IndexResult) => median(results.map(result => Number(result[key])))
  return {
    events: of("events"),
    eventsPerSecond: of("eventsPerSecond"),
    seconds: of("seconds"),
    httpRequests: of("httpRequests"),
    refused: of("refused"),
    processorSeconds: of("processorSeconds"),
    megabytes: of("megabytes"),
    complete: `${results.filter(({ isComplete }) => isComplete).length}/${results.length}`,
  }
}

function failureOf(runs: readonly BackfillRun[], scenario: string, indexer: string): string | undefined {
  return ofOne(runs, scenario, indexer).find(run => "failure" in run) && "failed"
}

function ofOne(runs: readonly BackfillRun[], scenario: string, indexer: string): BackfillRun[] {
  return runs.filter(run => run.scenario === scenario && run.indexer === indexer)
}
