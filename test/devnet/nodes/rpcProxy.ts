import { once } from "node:events"
import {
  Agent,
  createServer,
  type IncomingMessage,
  request,
  type Server,
  type ServerResponse,
} from "node:http"
import type { AddressInfo } from "node:net"
import { setTimeout as wait } from "node:timers/promises"

/** How an endpoint misbehaves. An empty object is an honest one. */
export type RpcFaults = {
  /** Every answer comes this much later. */
  delayMs?: number
  /** Every answer is this HTTP status. */
  httpStatus?: number
  /** `eth_getLogs` finds nothing, whatever there is. */
  hideLogs?: boolean
  /** The chain id that `eth_chainId` claims. */
  chainId?: number
  /** The node claims that this block is its newest. */
  headBlock?: number
}

type RpcMessage = { id?: unknown; method?: string; params?: unknown[] }

/**
 * The endpoint of a local chain. It keeps its address while the node behind it is stopped, and can be told to be slow
 * or to lie; without faults it hands bytes through unread. Pages of any site may ask it, as they may ask public ones.
 */
export class RpcProxy {
  readonly url: string
  faults: RpcFaults = {}
  readonly #target: URL
  readonly #server: Server
  readonly #agent = new Agent({ keepAlive: true })

  static async start(target: URL): Promise<RpcProxy> {
    const server = createServer().listen(0, "127.0.0.1")
    await once(server, "listening")
    return new RpcProxy(target, server)
  }

  private constructor(target: URL, server: Server) {
    this.#target = target
    this.#server = server
    this.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    server.on("request", (incoming, outgoing) => {
      this.#handle(incoming, outgoing).catch(() => outgoing.destroy())
    })
  }

  async stop(): Promise<void> {
    this.#server.close()
    this.#server.closeAllConnections()
    this.#agent.destroy()
  }

  async #handle(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    outgoing.setHeader("access-control-allow-origin", "*")
    if (incoming.method === "OPTIONS") {
      outgoing.writeHead(204, { "access-control-allow-headers": "content-type" }).end()
      return
    }
    const { delayMs, httpStatus } = this.faults
    if (delayMs) await wait(delayMs)
    if (httpStatus) {
      outgoing.writeHead(httpStatus).end()
      return
    }
    const { hideLogs, chainId, headBlock } = this.faults
    const lies = hideLogs || chainId !== undefined || headBlock !== undefined
    if (!lies) {
      incoming.pipe(this.#ask(incoming, outgoing, answer => answer.pipe(outgoing)))
      return
    }
    const asked = await readAll(incoming)
    const query = JSON.parse(asked.toString()) as RpcMessage | RpcMessage[]
    const twisted = JSON.stringify(mapOneOrMany(query, message => this.#twistQuery(message)))
    const toNode = this.#ask(incoming, outgoing, answer => {
      readAll(answer)
        .then(body => outgoing.end(this.#twistAnswer(query, body)))
        .catch(() => outgoing.destroy())
    })
    toNode.end(twisted)
  }

  #ask(incoming: IncomingMessage, outgoing: ServerResponse, onAnswer: (answer: IncomingMessage) => void) {
    const toNode = request(this.#target, {
      method: incoming.method,
      agent: this.#agent,
      headers: { "content-type": "application/json" },
    })
    toNode.on("response", answer => {
      outgoing.writeHead(answer.statusCode ?? 502, { "content-type": "application/json" })
      onAnswer(answer)
    })
    toNode.on("error", () => outgoing.destroy())
    return toNode
  }

  #twistQuery(message: RpcMessage): RpcMessage {
    const { headBlock } = this.faults
    const [block, ...rest] = message.params ?? []
    const asksForNewest = message.method === "eth_getBlockByNumber" && block === "latest"
    if (headBlock === undefined || !asksForNewest) return message
    return { ...message, params: [`0x${headBlock.toString(16)}`, ...rest] }
  }

  #twistAnswer(query: RpcMessage | RpcMessage[], body: Buffer): string {
    const methods = new Map([query].flat().map(({ id, method }) => [id, method]))
    const answer = JSON.parse(body.toString()) as (RpcMessage & { result?: unknown }) | RpcMessage[]
    return JSON.stringify(mapOneOrMany(answer, one => ({ ...one, ...this.#lie(methods.get(one.id)) })))
  }

  #lie(method: string | undefined): { result?: unknown } {
    const { hideLogs, chainId, headBlock } = this.faults
    if (method === "eth_getLogs" && hideLogs) return { result: [] }
    if (method === "eth_chainId" && chainId !== undefined) return { result: `0x${chainId.toString(16)}` }
    if (method === "eth_blockNumber" && headBlock !== undefined)
      return { result: `0x${headBlock.toString(16)}` }
    return {}
  }
}

function mapOneOrMany<Item, Result>(value: Item | Item[], change: (item: Item) => Result): Result | Result[] {
  return Array.isArray(value) ? value.map(change) : change(value)
}

async function readAll(stream: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
