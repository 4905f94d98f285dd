import { durationPercentiles } from "../../queries/statistics/durationPercentiles.ts"
import type { LaneFilter } from "../../queries/statistics/summedTransfers.ts"
import { once } from "../once.ts"
import type { Ask } from "./rows.ts"

type Row = { from_chain_id: number; to_chain_id: string; durations: number[] }

/** How long the transfers took that arrived: read only where a field shows it, and then once for all of them. */
export type Durations = {
  /** What so many percent of all took at most; undefined where none arrived. */
  ofAll: (percent: Percent) => Promise<number | undefined>
  /** What half of those of a route took at most. */
  medianOf: (route: { from_chain_id: number | null; to_chain_id: string }) => Promise<number | undefined>
}

type Percent = (typeof percents)[number]
const percents = [50, 90, 99] as const

export function durationsOf(filter: LaneFilter, rows: Ask): Durations {
  const all = once(() => rows<Row>(durationPercentiles({ filter, percents, by: "ALL" })))
  const routes = once(() => rows<Row>(durationPercentiles({ filter, percents: [50], by: "ROUTE" })))
  return {
    ofAll: async percent => (await all())[0]?.durations[percents.indexOf(percent)],
    medianOf: async ({ from_chain_id, to_chain_id }) =>
      (await routes()).find(
        route => route.from_chain_id === from_chain_id && route.to_chain_id === to_chain_id,
      )?.durations[0],
  }
}
