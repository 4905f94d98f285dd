import { setTimeout as pause } from "node:timers/promises"
import type { MiddlewareHandler } from "hono"

type Timing = {
  /** At most, in all. Ponder takes a second more for itself, and whoever started the process five altogether. */
  patience: number
  /** For a balancer to notice: two of its checks. */
  notice: number
  /** One that has not asked for so long is none. */
  memory: number
}

const usual: Timing = { patience: 3_000, notice: 2_000, memory: 10_000 }

export type RequestsUnderWay = {
  /** Counts every request that comes after it. */
  count: MiddlewareHandler
  /** A balancer asks: whether this process goes on. */
  isStaying: () => boolean
  /** From now on it ends: settles when balancers have noticed and all requests are answered, or patience is over. */
  end: () => Promise<void>
}

/** What this process still owes an answer; streams of events count only until they begin. */
export function requestsUnderWay({ patience, notice, memory }: Timing = usual): RequestsUnderWay {
  let number = 0
  let ending = false
  let askedAt = Number.NEGATIVE_INFINITY
  let onQuiet = () => {}

  async function allAnswered(): Promise<void> {
    if (performance.now() - askedAt < memory) await pause(notice)
    if (number > 0) await new Promise<void>(resolve => (onQuiet = resolve))
  }

  return {
    isStaying: () => {
      askedAt = performance.now()
      return !ending
    },
    count: async (context, next) => {
      number++
      try {
        await next()
        // Whoever keeps the connection would be cut off at the next request.
        if (ending) context.header("connection", "close")
      } finally {
        number--
        if (number === 0) onQuiet()
      }
    },
    end: () => {
      ending = true
      return Promise.race([allAnswered(), pause(patience, undefined, { ref: false })])
    },
  }
}
