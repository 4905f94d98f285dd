import type { MiddlewareHandler } from "hono"
import { clientOf, isLoopback, networkOf } from "./clientOf.ts"
import { EXPLORER_HEADER, isSame } from "./explorerHeader.ts"
import { refusedBody } from "./refusedBody.ts"
import { createTokenBuckets } from "./tokenBuckets.ts"

type Options = {
  /** Requests of one client; 0 limits nobody. */
  perMinute: number
  trustedProxies: number
  /** By which the explorer shows that it is one of ours; undefined where nobody can. */
  explorerSecret?: string | undefined
  onRefused: (code: string) => void
  now?: () => number
}

type Connected = { Bindings: { incoming?: { socket: { remoteAddress?: string | undefined } } } }

const CODE = "RATE_LIMITED"
const MOST_CLIENTS = 20_000
const EXPOSED = "RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset, Retry-After"

/**
 * Tells every client how many requests it has left. This machine itself is not limited. The explorer asks for its
 * visitors: it is one more proxy, and tells their addresses as one.
 */
export function rateLimit({
  perMinute,
  trustedProxies,
  explorerSecret,
  onRefused,
  now,
}: Options): MiddlewareHandler<Connected> {
  if (perMinute === 0) return (_, next) => next()
  const take = createTokenBuckets({ perMinute, mostClients: MOST_CLIENTS, ...(now && { now }) })
  return async (context, next) => {
    const remoteAddress = context.env.incoming?.socket.remoteAddress ?? ""
    const forwardedFor = context.req.header("x-forwarded-for")
    const isExplorer = isSame(context.req.header(EXPLORER_HEADER), explorerSecret)
    const proxies = trustedProxies + (isExplorer ? 1 : 0)
    const client = clientOf({ remoteAddress, forwardedFor, trustedProxies: proxies })
    if (isLoopback(client)) return next()
    const { allowed, limit, remaining, resetSeconds, retryAfterSeconds } = take(networkOf(client))
    const headers = {
      "RateLimit-Limit": `${limit}`,
      "RateLimit-Remaining": `${remaining}`,
      "RateLimit-Reset": `${resetSeconds}`,
      "Access-Control-Expose-Headers": EXPOSED,
    }
    if (allowed) {
      await next()
      for (const [name, value] of Object.entries(headers)) context.res.headers.set(name, value)
      return
    }
    onRefused(CODE)
    const message = `More than ${limit} requests in a minute; the next one is answered in ${retryAfterSeconds} s.`
    return context.json(refusedBody(message, { code: CODE, limit }), 429, {
      ...headers,
      "Retry-After": `${retryAfterSeconds}`,
    })
  }
}
