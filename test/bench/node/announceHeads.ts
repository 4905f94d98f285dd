import { realpathSync } from "node:fs"
import type { Server } from "node:http"
import { createRequire } from "node:module"
import { fileURLToPath } from "node:url"
import type { Mined } from "./mineBlock.ts"

type Socket = {
  on(event: "message", listener: (data: Buffer) => void): void
  on(event: "close", listener: () => void): void
  send(text: string): void
}

// Ponder's own copy: the project speaks to no WebSocket by itself.
const ponderRequire = createRequire(realpathSync(fileURLToPath(import.meta.resolve("ponder"))))
const { WebSocketServer } = ponderRequire("ws") as {
  WebSocketServer: new (options: {
    server: Server
  }) => {
    on(event: "connection", listener: (socket: Socket, request: { url?: string }) => void): void
  }
}

const subscription = "0x1"

/** Takes subscriptions to the new heads of a chain, and returns what tells them of one. */
export function announceHeads(server: Server): (mined: Mined) => void {
  const listeners = new Map<number, Set<Socket>>()
  new WebSocketServer({ server }).on("connection", (socket, { url = "" }) => {
    const chainId = Number(/\d+/.exec(url)?.[0])
    const ofChain = listeners.get(chainId) ?? new Set()
    listeners.set(chainId, ofChain)
    socket.on("message", data => {
      const { id, method } = JSON.parse(data.toString()) as { id: unknown; method: string }
      if (method === "eth_subscribe") ofChain.add(socket)
      socket.send(
        JSON.stringify({ jsonrpc: "2.0", id, result: method === "eth_subscribe" ? subscription : true }),
      )
    })
    socket.on("close", () => ofChain.delete(socket))
  })
  return ({ block, light }) => {
    const params = { subscription, result: light }
    const message = JSON.stringify({ jsonrpc: "2.0", method: "eth_subscription", params })
    for (const socket of listeners.get(block.chainId) ?? []) socket.send(message)
  }
}
