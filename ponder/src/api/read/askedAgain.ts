import { setTimeout as pause } from "node:timers/promises"

/** Longer than a balancer needs to find another database, and than a reorg holds its locks. */
const PATIENCE_MS = 5_000
const FIRST_PAUSE_MS = 50
const LONGEST_PAUSE_MS = 500

/** A database that goes, comes or replays what others read, and a lock that a reorg holds: each over in a moment. */
const passing = new Set([
  ..."40001 40P01 55P03 57P01 57P02 57P03".split(" "),
  ..."ECONNREFUSED ECONNRESET EPIPE ETIMEDOUT".split(" "),
])

/** What `pg` says without a code of a connection that was lost, or that never came about. */
const lostConnection = /^Connection (terminated|ended)|connection error and is not queryable/

/** Asks, and asks again where the reason for a failure passes: what is asked here only reads, so that twice is as good as once. */
export async function askedAgain<Answer>(
  ask: () => Promise<Answer>,
  patience: number = PATIENCE_MS,
): Promise<Answer> {
  const giveUpAt = performance.now() + patience
  for (let wait = FIRST_PAUSE_MS; ; wait = Math.min(wait * 2, LONGEST_PAUSE_MS)) {
    try {
      return await ask()
    } catch (error) {
      if (!isPassing(error) || performance.now() + wait > giveUpAt) throw error
      await pause(wait)
    }
  }
}

function isPassing(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  return ("code" in error && passing.has(String(error.code))) || lostConnection.test(error.message)
}
