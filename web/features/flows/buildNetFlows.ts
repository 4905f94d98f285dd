import { negated } from "../../lib/negated.ts"
import { sumDecimals } from "../../lib/sumDecimals.ts"
import { bucketStarts, INTERVAL_SECONDS } from "../charts/buckets.ts"
import type { Measured } from "../charts/Measure.tsx"
import type { Stack } from "../charts/stack.ts"
import type { Stretch } from "../charts/stretchOf.ts"
import type { Flow } from "./fragments.ts"

type Chain = { id: number; name: string }

export type NetFlow = {
  key: string
  chains: readonly [Chain, Chain]
  /** For each interval what is left of both directions, above zero to the second chain and below it to the first. */
  picture: Stack
  /** Both directions, with what is left of them as their total. */
  figures: Stack
  /** Of the whole range: there, back, and what is left. */
  totals: [string, string, string]
}

type Options = { show: Measured; stretch: Stretch; order: readonly Chain[]; open: boolean }

/** Per pair of chains and interval: what went there less what came back. */
export function buildNetFlows(flows: readonly Flow[], { show, stretch, order, open }: Options): NetFlow[] {
  const starts = startsOf(flows, stretch, open)
  return pairsOf(flows, order).map(([one, other]) => {
    const sumOf = (from: Chain, to: Chain, start: number) =>
      sumDecimals(
        flows
          .filter(
            flow => flow.timestamp === start && flow.fromChain?.id === from.id && flow.toChain.id === to.id,
          )
          .map(flow => (show === "amount" ? flow.amount : String(flow.transfers))),
      )
    const figures = starts.map(start => {
      const [there, back] = [sumOf(one, other, start), sumOf(other, one, start)]
      const partial = start < stretch.from || start + INTERVAL_SECONDS[stretch.interval] - 1 > stretch.to
      return { start, partial, values: [there, back], total: sumDecimals([there, negated(back)]) }
    })
    const [there, back] = [0, 1].map(way => sumDecimals(figures.map(({ values }) => values[way] ?? "0")))
    return {
      key: `${one.id}-${other.id}`,
      chains: [one, other],
      picture: {
        series: [
          { key: "there", label: `Above: more to ${other.name}`, colour: "var(--series-1)" },
          { key: "back", label: `Below: more to ${one.name}`, colour: "var(--series-2)" },
        ],
        buckets: figures.map(bucket => ({
          ...bucket,
          values: bucket.total.startsWith("-") ? ["0", bucket.total] : [bucket.total, "0"],
        })),
      },
      figures: {
        series: [
          { key: "there", label: `To ${other.name}`, colour: "var(--series-1)" },
          { key: "back", label: `To ${one.name}`, colour: "var(--series-2)" },
        ],
        buckets: figures,
      },
      totals: [there ?? "0", back ?? "0", sumDecimals([there ?? "0", negated(back ?? "0")])],
    }
  })
}

/** The whole history begins where something happens, and not where the chains do. */
function startsOf(flows: readonly Flow[], { interval, from, to }: Stretch, open: boolean): number[] {
  const [first] = flows
  return bucketStarts(interval, open && first ? first.timestamp : from, to)
}

function pairsOf(flows: readonly Flow[], order: readonly Chain[]): [Chain, Chain][] {
  const place = ({ id }: Chain) => {
    const found = order.findIndex(chain => chain.id === id)
    return found === -1 ? order.length : found
  }
  const isOther = (chain: Chain) => place(chain) === order.length
  const pairs = flows.flatMap(({ fromChain, toChain }) => {
    if (!fromChain) return []
    const pair: [Chain, Chain] =
      place(fromChain) <= place(toChain) ? [fromChain, toChain] : [toChain, fromChain]
    return [[`${pair[0].id}-${pair[1].id}`, pair] as const]
  })
  // What leads to networks that are not indexed comes last.
  return [...new Map(pairs).values()].toSorted(
    ([a, b], [c, d]) => Number(isOther(b)) - Number(isOther(d)) || place(a) - place(c) || place(b) - place(d),
  )
}
