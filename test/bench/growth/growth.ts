import { startServedHistory } from "../../integration/served/servedHistory.ts"
import type { Bench } from "../bench.ts"
import { load } from "../measure/load.ts"
import { table } from "../measure/table.ts"
import { readOperations } from "../serving/operations.ts"
import { storedBytes } from "../serving/storedBytes.ts"

const sizes = [10_000, 100_000, 1_000_000]
const seconds = 3

/** What one question costs, asked alone, against how much there is. */
export const growth: Bench = {
  name: "growth",
  question: "How does the cost of a question grow with the history?",
  run: async (options, say) => {
    const largest = options.size ?? Math.max(...sizes)
    const measured = []
    for (const transfers of [...new Set([...sizes, largest])].filter(size => size <= largest)) {
      const history = await startServedHistory(transfers, { logPlans: false })
      try {
        const bytes = (await storedBytes(history.database)) / transfers
        const costs: Record<string, number> = {}
        for (const { name, product } of await readOperations(history.database)) {
          const { perSecond } = await load({ url: history.url, requests: product, connections: 1, seconds })
          costs[name] = 1_000 / perSecond
        }
        say(`${transfers} transfers: ${JSON.stringify(costs)}`)
        measured.push({ transfers, bytes, costs })
      } finally {
        await history.stop()
      }
    }
    return { name: "growth", text: growthTable(measured), data: { measured } }
  },
}

type Measured = { transfers: number; bytes: number; costs: Record<string, number> }

/** The exponent says how the cost grows: 0 not at all, 1 as fast as the history. */
function growthTable(measured: readonly Measured[]): string {
  const [first, last] = [measured[0], measured.at(-1)]
  if (!first || !last) return ""
  const exponent = (from: number, to: number) =>
    first === last ? undefined : Math.log(to / from) / Math.log(last.transfers / first.transfers)
  const headings = ["cost", ...measured.map(({ transfers }) => transfers.toLocaleString("en-GB")), "exponent"]
  const operations = Object.keys(first.costs).map(name => {
    const costs = measured.map(each => each.costs[name] ?? Number.NaN)
    return [`${name}, ms`, ...costs, exponent(first.costs[name] ?? 0, last.costs[name] ?? 0)]
  })
  const bytes = [
    "stored bytes per transfer",
    ...measured.map(each => each.bytes),
    exponent(first.bytes, last.bytes),
  ]
  return [table(headings, [bytes, ...operations]), "", growthChart(measured)].join("\n")
}

/** A line for each operation, in their order in the table: as Mermaid, which Markdown is shown with. */
function growthChart(measured: readonly Measured[]): string {
  const sizes = measured.map(({ transfers }) => `"${transfers.toLocaleString("en-GB")}"`)
  const names = Object.keys(measured[0]?.costs ?? {})
  const lines = names.map(
    name => `  line [${measured.map(({ costs }) => costs[name]?.toFixed(1)).join(", ")}]`,
  )
  return [
    ...["```mermaid", "xychart-beta", '  title "Milliseconds for one question, by transfers"'],
    ...[`  x-axis [${sizes.join(", ")}]`, '  y-axis "ms"', ...lines, "```"],
  ].join("\n")
}
