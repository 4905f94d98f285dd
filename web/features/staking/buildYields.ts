import { groupBy } from "../../lib/groupBy.ts"
import { toPercent } from "../../lib/toPercent.ts"
import { seriesColour } from "../charts/buildSeries.ts"
import type { Stack } from "../charts/stack.ts"
import type { StakingData } from "./queries.ts"

type Yield = StakingData["stakingYields"][number]

export type YieldRow = { token: Yield["token"]; yields: Yield[] }

/** A row for each token, with a yield for each stretch of time. */
export function yieldRows(yields: readonly Yield[]): YieldRow[] {
  return [...groupBy(yields, ({ token }) => token.id).values()].flatMap(each => {
    const [first] = each
    return first ? [{ token: first.token, yields: each }] : []
  })
}

/** What a share earned, day by day, in percent a year; days of which it is not known are left out. */
export function yieldStack(points: StakingData["stakingYieldHistory"], label: string): Stack {
  return {
    series: [{ key: "annual", label, colour: seriesColour(0) }],
    buckets: points.flatMap(({ timestamp, yield: { annual } }) => {
      if (annual === null) return []
      const percent = toPercent(annual)
      return [{ start: timestamp, partial: false, values: [percent], total: percent }]
    }),
  }
}
