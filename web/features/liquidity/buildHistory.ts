import { groupBy } from "../../lib/groupBy.ts"
import { isSome } from "../../lib/isSome.ts"
import { negated } from "../../lib/negated.ts"
import { sharesToDecimal } from "../../lib/sharesToDecimal.ts"
import { sumDecimals } from "../../lib/sumDecimals.ts"
import { INTERVAL_SECONDS } from "../charts/buckets.ts"
import { COLOUR_OF_OTHERS, seriesColour } from "../charts/buildSeries.ts"
import type { Bucket, Stack } from "../charts/stack.ts"
import type { Stretch } from "../charts/stretchOf.ts"
import type { LiquidityChoice } from "./liquidityChoice.ts"
import type { HistoryData } from "./queries.ts"

type Point = HistoryData["balanceHistory"][number]

export type SideHistory = {
  side: Point["side"]
  /** At the end of each interval, chain by chain; together what all chains hold. */
  held: Stack
  /** What came in, above zero, and went out, below it; together what that changes. */
  moved: Stack
}

export type History = {
  sides: SideHistory[]
  /** Shares per token at the end of the first and of the last interval, on the token's own chain. */
  ratio: { first: string; last: string; each: Stack } | null
}

type Options = {
  unit: LiquidityChoice["unit"]
  stretch: Stretch
  chains: HistoryData["chains"]
  originChainId: number
  open: boolean
}

/** The balances of a token interval by interval. What is locked and what is minted is never added up. */
export function buildHistory(points: readonly Point[], options: Options): History {
  const shown = options.open ? sinceFirstChange(points) : points
  return {
    sides: (["LOCKED", "MINTED"] as const)
      .map(side =>
        sideHistory(
          side,
          shown.filter(point => point.side === side),
          options,
        ),
      )
      .filter(({ held }) => held.series.length > 0),
    ratio: ratioOf(shown.filter(({ chainId }) => chainId === options.originChainId)),
  }
}

function sideHistory(side: Point["side"], points: readonly Point[], options: Options): SideHistory {
  const { unit, stretch, chains } = options
  const keyOf = ({ chainId, contract }: Point) => `${chainId}-${contract}`
  const place = (chainId: number) => chains.findIndex(({ id }) => id === chainId)
  const accounts = [...new Map(points.map(point => [keyOf(point), point])).values()]
    .toSorted((a, b) => place(a.chainId) - place(b.chainId))
    .map((point, index, all) => {
      // A chain has one colour on both sides. A second contract of one chain gets the next that is free.
      const isFirst = all.findIndex(({ chainId }) => chainId === point.chainId) === index
      return {
        key: keyOf(point),
        label: chains.find(({ id }) => id === point.chainId)?.name ?? `Chain ${point.chainId}`,
        colour: seriesColour(isFirst ? place(point.chainId) : chains.length + index),
      }
    })
  const byStart = groupBy(points, ({ timestamp }) => timestamp)
  const bucketsOf = (valuesOf: (point: Point) => string[]): Bucket[] =>
    [...byStart].map(([start, there]) => {
      const values = accounts.flatMap(({ key }) => {
        const point = there.find(each => keyOf(each) === key)
        return point ? valuesOf(point) : []
      })
      const partial = start + INTERVAL_SECONDS[stretch.interval] - 1 > stretch.to
      return { start, partial, values, total: sumDecimals(values) }
    })
  const inUnit = (shares: string, amount: string) => (unit === "shares" ? sharesToDecimal(shares) : amount)
  return {
    side,
    held: { series: accounts, buckets: bucketsOf(({ shares, amount }) => [inUnit(shares, amount)]) },
    moved: {
      series: accounts.flatMap(({ key, label, colour }) => [
        { key: `${key}-in`, label: `${label}, in`, colour },
        { key: `${key}-out`, label: `${label}, out`, colour },
      ]),
      buckets: bucketsOf(({ inflowShares, inflowAmount, outflowShares, outflowAmount }) => [
        inUnit(inflowShares, inflowAmount),
        negated(inUnit(outflowShares, outflowAmount)),
      ]),
    },
  }
}

function ratioOf(points: readonly Point[]): History["ratio"] {
  const known = points.flatMap(({ timestamp: start, ratio }) => (ratio === null ? [] : [{ start, ratio }]))
  const [first, last] = [known.at(0)?.ratio, known.at(-1)?.ratio]
  if (first === undefined || last === undefined) return null
  return {
    first,
    last,
    each: {
      series: [{ key: "ratio", label: "Shares per token", colour: COLOUR_OF_OTHERS }],
      buckets: known.map(({ start, ratio }) => ({ start, partial: false, values: [ratio], total: ratio })),
    },
  }
}

/** The whole history begins where something happens, and not where the chains do. */
function sinceFirstChange(points: readonly Point[]): readonly Point[] {
  const first = points.find(({ shares, inflowShares, outflowShares }) =>
    [shares, inflowShares, outflowShares].some(isSome),
  )
  return first ? points.filter(({ timestamp }) => timestamp >= first.timestamp) : points.slice(-1)
}
