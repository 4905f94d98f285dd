import { bucketStart, type Interval } from "../charts/buckets.ts"
import type { DecisionLine } from "./fragments.ts"

export type DecisionMarks = {
  /** One for each interval in which anything was decided, numbered from the oldest on. */
  marks: { start: number; word: string }[]
  markOf: (decision: Pick<DecisionLine, "timestamp">) => string | undefined
}

/** Where in a chart of intervals the decisions stand, and by which number the list beside it names them. */
export function decisionMarks(
  decisions: readonly Pick<DecisionLine, "timestamp">[],
  interval: Interval,
): DecisionMarks {
  const starts = new Set(decisions.map(({ timestamp }) => bucketStart(interval, timestamp)))
  const marks = [...starts].toSorted((a, b) => a - b).map((start, index) => ({ start, word: `${index + 1}` }))
  return {
    marks,
    markOf: ({ timestamp }) => marks.find(({ start }) => start === bucketStart(interval, timestamp))?.word,
  }
}
