import { inTime } from "../inTime.ts"
import type { Ask } from "../read/rows.ts"

/** A balancer asks every second or two. */
const PATIENCE_MS = 2_000
/** Whoever asks more often is given the same answer: here nobody is counted. */
const KEEP_MS = 500

/**
 * Whether this process can answer from a whole history. Ponder's own `/ready` takes that back while an indexer starts again,
 * during which all that was indexed before can be asked for: seen once, it stays.
 */
export function availability(ask: Ask, keep: number = KEEP_MS): () => Promise<boolean> {
  let seenWhole = false
  let last: { askedAt: number; answer: Promise<boolean> } | undefined

  async function look(): Promise<boolean> {
    const reading = ask<{ whole: boolean }>({
      text: "SELECT (value ->> 'is_ready')::int = 1 AS whole FROM _ponder_meta WHERE key = 'app'",
      values: [],
    })
    const app = (await inTime(reading, PATIENCE_MS).catch(() => undefined))?.[0]
    seenWhole ||= app?.whole ?? false
    return app !== undefined && seenWhole
  }

  return () => {
    const now = performance.now()
    if (!last || now - last.askedAt >= keep) last = { askedAt: now, answer: look() }
    return last.answer
  }
}
