import { once } from "node:events"
import { createServer, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import { setTimeout as sleep } from "node:timers/promises"
import { type Fault, type FaultName, faults } from "./faults.ts"

type Question = { jsonrpc: "2.0"; id?: unknown; method: string; params: unknown[] }
type Answer = { id?: unknown; result?: unknown; error?: unknown }

/** An endpoint of a node that is honest until it is told to have a fault. */
export class FaultyEndpoint {
  readonly url: string
  fault: FaultName | undefined
  /** Questions that came while it had its fault. */
  misled = 0
  readonly #node: string
  readonly #server: ReturnType<typeof createServer>
  readonly #stopped = new AbortController()

  static async start(node: string): Promise<FaultyEndpoint> {
    const server = createServer().listen(0, "127.0.0.1")
    await once(server, "listening")
    return new FaultyEndpoint(node, server)
  }

  private constructor(node: string, server: ReturnType<typeof createServer>) {
    this.#node = node
    this.#server = server
    this.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    server.on("request", async (incoming, outgoing) => {
      const body = Buffer.concat(await incoming.toArray()).toString()
      await this.#answer(JSON.parse(body), outgoing).catch(() => outgoing.destroy())
    })
  }

  async stop(): Promise<void> {
    this.#stopped.abort()
    this.#server.close()
    this.#server.closeAllConnections()
    await once(this.#server, "close")
  }

  async #answer(asked: Question | Question[], outgoing: ServerResponse): Promise<void> {
    const fault: Fault = this.fault === undefined ? {} : faults[this.fault]
    if (this.fault !== undefined) this.misled++
    const { status = 200, headers, body = unchanged, delayMs = 0 } = fault.http ?? {}
    await sleep(delayMs, undefined, { signal: this.#stopped.signal })
    const honest = (await this.#post(asked)) as Answer | Answer[]
    const twisted = Array.isArray(asked)
      ? await Promise.all(
          asked.map((question, index) => this.#twist(fault, question, (honest as Answer[])[index])),
        )
      : await this.#twist(fault, asked, honest as Answer)
    outgoing.writeHead(status, { "content-type": "application/json", ...headers })
    outgoing.end(body(JSON.stringify(twisted)))
  }

  async #twist(
    { twist }: Fault,
    question: Question,
    answer: Answer | undefined,
  ): Promise<Answer | undefined> {
    if (!twist || !answer || answer.error) return answer
    const ask = async (method: string, ...params: unknown[]) =>
      ((await this.#post({ jsonrpc: "2.0", id: 1, method, params })) as Answer).result
    return { ...answer, result: await twist(question, answer.result, ask) }
  }

  async #post(body: unknown): Promise<unknown> {
    const response = await fetch(this.#node, { method: "POST", body: JSON.stringify(body) })
    return response.json()
  }
}

function unchanged(body: string): string {
  return body
}
