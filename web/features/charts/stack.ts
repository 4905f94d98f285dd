import type { Series } from "./buildSeries.ts"

/** Exact: whole numbers, or amounts of the one token that is looked at. */
export type Bucket = {
  start: number
  /** The range begins or ends within it, or it is still going on. */
  partial: boolean
  values: string[]
  total: string
}

/** What a chart of intervals shows, a value for each series in each interval. */
export type Stack = { series: Series[]; buckets: Bucket[] }
