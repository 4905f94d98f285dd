import { bucketStart } from "../charts/buckets.ts"
import type { RangeChoice } from "../charts/readRange.ts"
import { type Stretch, stretchOf } from "../charts/stretchOf.ts"

/** Up to now the last interval is still going on. Of the past only what was over by then: nothing later is in it. */
export function historyStretch(range: RangeChoice, at: number, isPast: boolean): Stretch {
  if (!isPast) return stretchOf(range, at)
  const { interval } = stretchOf(range, at)
  return stretchOf(range, Math.max(0, bucketStart(interval, at + 1) - 1))
}
