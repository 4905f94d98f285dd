import type { LoadResult } from "../measure/load.ts"
import { median } from "../measure/median.ts"
import { table } from "../measure/table.ts"
import type { ServingAside, ServingRun } from "./serving.ts"

const headings = [
  "transfers",
  "operation",
  "server",
  "requests/s",
  "product is × as fast",
  "p50 ms",
  "p99 ms",
  "failures",
]

/** Medians over the rounds, beside those of the others in the same run. */
export function servingTable(runs: readonly ServingRun[], asides: readonly ServingAside[]): string {
  const keys = [...new Set(runs.map(run => JSON.stringify([run.transfers, run.operation, run.server])))]
  const rows = keys.map(key => {
    const [transfers, operation, server] = JSON.parse(key) as [number, string, string]
    const of = (whose: string, value: keyof LoadResult) =>
      median(
        runs
          .filter(run => run.transfers === transfers && run.operation === operation && run.server === whose)
          .map(run => run[value]),
      )
    const ratio = of("product", "perSecond") / of(server, "perSecond")
    const times = [of(server, "p50"), of(server, "p99"), of(server, "failures")]
    return [transfers, operation, server, of(server, "perSecond"), ratio, ...times]
  })
  return [table(headings, rows), "", asideTable(asides)].join("\n")
}

function asideTable(asides: readonly ServingAside[]): string {
  return table(
    [
      ...["transfers", "bytes stored each", "CSV rows/s", "COPY rows/s", "CSV is × COPY", "grew by MB"],
      ...["5,000 subscribers MB", "lookups/s beside them"],
    ],
    asides.map(({ transfers, storedBytesPerTransfer, export: exported, ...others }) => [
      ...[
        transfers,
        storedBytesPerTransfer,
        exported.rowsPerSecond,
        exported.copyRowsPerSecond,
        exported.ratio,
      ],
      ...[exported.grownMegabytes, others.subscribersMegabytes, others.lookupsBesideSubscribers.perSecond],
    ]),
  )
}
