import { sumDecimals } from "../../lib/sumDecimals.ts"
import { bucketStarts, INTERVAL_SECONDS } from "../charts/buckets.ts"
import { buildSeries, OTHERS } from "../charts/buildSeries.ts"
import type { Stack } from "../charts/stack.ts"
import type { Stretch } from "../charts/stretchOf.ts"
import type { Flow } from "../flows/fragments.ts"
import { routeOf } from "../flows/routeOf.ts"
import type { RegisteredToken } from "../token/registeredToken.ts"
import { tokenLabels } from "../token/tokenLabels.ts"
import type { Choice } from "./readChoice.ts"

export type Activity = Stack & { totals: string[]; total: string }

type Options = { choice: Choice; stretch: Stretch; tokens: readonly RegisteredToken[] }

/** What happened in each interval, stacked by route or by token. */
export function buildActivity(flows: readonly Flow[], { choice, stretch, tokens }: Options): Activity {
  const labels = tokenLabels(tokens)
  const groupOf = (flow: Flow) =>
    choice.by === "token"
      ? { key: flow.token.id, label: labels.get(flow.token.id) ?? flow.token.id }
      : routeOf(flow)
  const series = buildSeries(
    flows.map(flow => ({ ...groupOf(flow), transfers: flow.transfers })),
    choice.by === "token" ? "Other tokens" : "Other routes",
  )
  const seriesOf = (flow: Flow) => {
    const { key } = groupOf(flow)
    return series.some(each => each.key === key) ? key : OTHERS
  }
  const measureOf = (flow: Flow) => (choice.show === "amount" ? flow.amount : String(flow.transfers))
  const sumOf = (some: readonly Flow[]) => sumDecimals(some.map(measureOf))

  const buckets = startsOf(flows, choice, stretch).map(start => {
    const within = flows.filter(flow => flow.timestamp === start)
    const values = series.map(({ key }) => sumOf(within.filter(flow => seriesOf(flow) === key)))
    const partial = start < stretch.from || start + INTERVAL_SECONDS[stretch.interval] - 1 > stretch.to
    return { start, partial, values, total: sumDecimals(values) }
  })
  const totals = series.map((_, index) => sumDecimals(buckets.map(({ values }) => values[index] ?? "0")))
  return { series, buckets, totals, total: sumDecimals(totals) }
}

/** The whole history begins where something happens, and not where the chains do. */
function startsOf(flows: readonly Flow[], choice: Choice, { interval, from, to }: Stretch): number[] {
  const open = choice.range === "all" || (choice.range === null && choice.from === "")
  const [first] = flows
  return bucketStarts(interval, open && first ? first.timestamp : from, to)
}
