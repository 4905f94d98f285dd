import type { IncomingMessage, ServerResponse } from "node:http"
import type { Context } from "hono"
import { clientOf, isLoopback, networkOf } from "./clientOf.ts"
import { EXPLORER_HEADER, isSame } from "./explorerHeader.ts"

type Trust = {
  trustedProxies: number
  /** By which the explorer shows that it is one of ours; undefined where nobody can. */
  explorerSecret?: string | undefined
}

/** What Node has of a request. */
export type Connected = { Bindings: { incoming?: IncomingMessage; outgoing: ServerResponse } }

/**
 * Under whose name a request is counted, wherever something is limited for each client; undefined for this machine itself,
 * which is not limited. The explorer asks for its visitors: it is one more proxy, and tells their addresses as one.
 */
export function countedClient({ trustedProxies, explorerSecret }: Trust) {
  return ({ env, req }: Context<Connected>): string | undefined => {
    const remoteAddress = env.incoming?.socket.remoteAddress ?? ""
    const isExplorer = isSame(req.header(EXPLORER_HEADER), explorerSecret)
    const proxies = trustedProxies + (isExplorer ? 1 : 0)
    const forwardedFor = req.header("x-forwarded-for")
    const client = clientOf({ remoteAddress, forwardedFor, trustedProxies: proxies })
    return isLoopback(client) ? undefined : networkOf(client)
  }
}

export type CountedClient = ReturnType<typeof countedClient>
