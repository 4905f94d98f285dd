import { textAt } from "./http.ts"

export type IndexingProgress = { blocks: number; totalBlocks: number; events: number }

/** How far Ponder is, by its own count; undefined before it counts. */
export async function indexingProgress(apiUrl: string): Promise<IndexingProgress | undefined> {
  const metrics = await textAt(`${apiUrl}/metrics`)
  return metrics === undefined ? undefined : readProgress(metrics)
}

export function readProgress(metrics: string): IndexingProgress | undefined {
  const totalBlocks = sumOf("ponder_historical_total_blocks", metrics)
  if (totalBlocks === 0) return undefined
  return {
    totalBlocks,
    blocks:
      sumOf("ponder_historical_completed_blocks", metrics) +
      sumOf("ponder_historical_cached_blocks", metrics),
    events: sumOf("ponder_indexing_completed_events", metrics),
  }
}

// Prometheus text: one line per combination of labels.
function sumOf(gauge: string, metrics: string): number {
  const values = metrics.matchAll(new RegExp(`^${gauge}(?:\\{[^\\n]*\\})? (\\S+)$`, "gm"))
  return [...values].reduce((sum, [, value]) => sum + Number(value), 0)
}
