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

/** `leftOut`: what has no price that a sum may take, with why. */
export type Activity = Stack & { totals: string[]; total: string; leftOut: LeftOut[] }

type LeftOut = { tokenId: string; label: string; explanation: string }

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
  const sumOf = (some: readonly Flow[]) => sumDecimals(some.map(flow => measureOf(flow, choice.show)))

  const buckets = startsOf(flows, choice, stretch).map(start => {
    const within = flows.filter(flow => flow.timestamp === start)
    const values = series.map(({ key }) => sumOf(within.filter(flow => seriesOf(flow) === key)))
    const partial = start < stretch.from || start + INTERVAL_SECONDS[stretch.interval] - 1 > stretch.to
    return { start, partial, values, total: sumDecimals(values) }
  })
  const totals = series.map((_, index) => sumDecimals(buckets.map(({ values }) => values[index] ?? "0")))
  const leftOut = choice.show === "usd" ? leftOutOf(flows, labels) : []
  return { series, buckets, totals, total: sumDecimals(totals), leftOut }
}

function measureOf(flow: Flow, show: Choice["show"]): string {
  if (show === "count") return String(flow.transfers)
  if (show === "amount") return flow.amount
  return (isCounted(flow) && flow.usd) || "0"
}

function isCounted({ price }: Flow): boolean {
  return price.state === "FRESH"
}

/** Once for each token, by its last flow that was left out. */
function leftOutOf(flows: readonly Flow[], labels: ReadonlyMap<string, string>): LeftOut[] {
  const found = flows
    .filter(flow => !isCounted(flow))
    .map(({ token: { id }, price }) => {
      const label = labels.get(id) ?? id
      return [id, { tokenId: id, label, explanation: price.explanation }] as const
    })
  return [...new Map(found).values()]
}

/** The whole history begins where something happens, and not where the chains do. */
function startsOf(flows: readonly Flow[], choice: Choice, { interval, from, to }: Stretch): number[] {
  const open = choice.range === "all" || (choice.range === null && choice.from === "")
  const [first] = flows
  return bucketStarts(interval, open && first ? first.timestamp : from, to)
}
