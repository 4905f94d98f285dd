import { subscribe } from "node:diagnostics_channel"
import type { IncomingMessage } from "node:http"

/**
 * Adds who connects to the end of X-Forwarded-For, as every proxy does. Next.js writes it there only where the client
 * wrote nothing itself, so that anybody could be anybody.
 */
export function tellPeers(): void {
  subscribe("http.server.request.start", message => {
    const { headers, socket } = (message as { request: IncomingMessage }).request
    headers["x-forwarded-for"] = [headers["x-forwarded-for"], socket.remoteAddress].filter(Boolean).join(", ")
  })
}
