import { once } from "node:events"
import type { AddressInfo } from "node:net"
import { setTimeout as sleep } from "node:timers/promises"
import { type Hex, hexToNumber } from "viem"
import { type WebSocket as Subscriber, WebSocketServer } from "ws"
import { pauseBefore } from "./patience.ts"
import type { RawBlock } from "./rawForms.ts"

type Message = { id?: unknown; method?: string; params?: { result?: { number?: Hex } } }

const SUBSCRIPTION = "0x1"
/** Without word for so long, we look ourselves: sockets break off without a word. */
const SILENCE_MS = 1_000
/** A socket may know a block some moments before its node answers questions about it. */
const LOOKS = 20
const BETWEEN_LOOKS_MS = 50

/**
 * Tells Ponder of new blocks. The sockets of the endpoints only say that there is something new: what it is, is asked for and
 * verified as always, since whoever could put a header into Ponder could make it pass over the logs of a block.
 */
export class HeadRelay {
  readonly #latest: () => Promise<RawBlock<unknown>>
  readonly #subscribers = new Set<Subscriber>()
  #heardAt = Number.NEGATIVE_INFINITY

  constructor(latest: () => Promise<RawBlock<unknown>>) {
    this.#latest = latest
  }

  /** Follows the sockets for ever, and returns where Ponder can follow this. */
  async start(sockets: readonly string[]): Promise<string> {
    const server = new WebSocketServer({ host: "127.0.0.1", port: 0 })
    await once(server, "listening")
    server.on("connection", subscriber => this.#accept(subscriber))
    for (const url of sockets) void this.#follow(url)
    setInterval(() => {
      if (performance.now() - this.#heardAt > SILENCE_MS) void this.#announce(0)
    }, SILENCE_MS).unref()
    return `ws://127.0.0.1:${(server.address() as AddressInfo).port}`
  }

  #accept(subscriber: Subscriber): void {
    subscriber.on("close", () => this.#subscribers.delete(subscriber))
    subscriber.on("error", () => subscriber.terminate())
    subscriber.on("message", data => {
      const { id, method } = read(String(data))
      if (method !== "eth_subscribe") return
      subscriber.send(JSON.stringify({ jsonrpc: "2.0", id, result: SUBSCRIPTION }))
      this.#subscribers.add(subscriber)
      void this.#announce(0)
    })
  }

  async #follow(url: string): Promise<never> {
    for (let attempt = 0; ; attempt++) {
      await pauseBefore(attempt)
      const socket = new WebSocket(url)
      socket.addEventListener("open", () => {
        attempt = 0
        const params = ["newHeads"]
        socket.send(JSON.stringify({ jsonrpc: "2.0", id: 1, method: "eth_subscribe", params }))
      })
      socket.addEventListener("message", ({ data }) => {
        const { method, params } = read(String(data))
        if (method !== "eth_subscription") return
        this.#heardAt = performance.now()
        void this.#announce(hexToNumber(params?.result?.number ?? "0x0"))
      })
      await new Promise(resolve => {
        socket.addEventListener("close", resolve)
        socket.addEventListener("error", () => socket.close())
      })
    }
  }

  /** Of the newest block, once there is one of this number. */
  async #announce(number: number): Promise<void> {
    for (let look = 0; look < LOOKS; look++) {
      const head = await this.#latest().catch(() => undefined)
      if (head && hexToNumber(head.number) >= number) return this.#tell(head)
      await sleep(BETWEEN_LOOKS_MS)
    }
  }

  /** Also what it has told before: Ponder may have failed to take it in, and there may be no other block for long. */
  #tell({ transactions: _, ...header }: RawBlock<unknown>): void {
    const params = { subscription: SUBSCRIPTION, result: header }
    const text = JSON.stringify({ jsonrpc: "2.0", method: "eth_subscription", params })
    for (const subscriber of this.#subscribers) subscriber.send(text)
  }
}

function read(text: string): Message {
  try {
    return Object(JSON.parse(text))
  } catch {
    return {}
  }
}
