import type { MiddlewareHandler } from "hono"
import type { Connected, CountedClient } from "./countedClient.ts"
import { refusedBody } from "./refusedBody.ts"
import { createTokenBuckets } from "./tokenBuckets.ts"

type Options = {
  /** Requests of one client; 0 limits nobody. */
  perMinute: number
  clientOf: CountedClient
  onRefused: (code: string) => void
  now?: () => number
}

const CODE = "RATE_LIMITED"
const MOST_CLIENTS = 20_000
const EXPOSED = "RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset, Retry-After"

/** Tells every client how many requests it has left. */
export function rateLimit({ perMinute, clientOf, onRefused, now }: Options): MiddlewareHandler<Connected> {
  if (perMinute === 0) return (_, next) => next()
  const take = createTokenBuckets({ perMinute, mostClients: MOST_CLIENTS, ...(now && { now }) })
  return async (context, next) => {
    const client = clientOf(context)
    if (client === undefined) return next()
    const { allowed, limit, remaining, resetSeconds, retryAfterSeconds } = take(client)
    const headers = {
      "RateLimit-Limit": `${limit}`,
      "RateLimit-Remaining": `${remaining}`,
      "RateLimit-Reset": `${resetSeconds}`,
    }
    if (allowed) {
      await next()
      for (const [name, value] of Object.entries(headers)) context.res.headers.set(name, value)
      // Answers have headers of their own to show.
      context.res.headers.append("Access-Control-Expose-Headers", EXPOSED)
      return
    }
    onRefused(CODE)
    const message = `More than ${limit} requests in a minute; the next one is answered in ${retryAfterSeconds} s.`
    return context.json(refusedBody(message, { code: CODE, limit }), 429, {
      ...headers,
      "Access-Control-Expose-Headers": EXPOSED,
      "Retry-After": `${retryAfterSeconds}`,
    })
  }
}
