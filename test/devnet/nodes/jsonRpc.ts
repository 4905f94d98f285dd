import { Agent, request } from "node:http"
import type { Hex } from "viem"

export type RpcCall = { method: string; params?: unknown[] }

/** The part of a JSON-RPC receipt that the local network works with, as nodes send it. */
export type RawReceipt = {
  transactionHash: Hex
  transactionIndex: Hex
  blockNumber: Hex
  blockHash: Hex
  status: Hex
  from: Hex
  to: Hex | null
  cumulativeGasUsed: Hex
  gasUsed: Hex
  type: Hex
  logs: { address: Hex; topics: Hex[]; data: Hex }[]
}

class RpcError extends Error {
  override name = "RpcError"
  readonly method: string

  constructor(method: string, message: string) {
    super(`${method}: ${message}`)
    this.method = method
  }
}

type RpcAnswer = { id: number; result?: unknown; error?: { message: string } }

/** A JSON-RPC connection that keeps its socket and sends many calls in one request: history is built call by call. */
export class JsonRpc {
  readonly url: URL
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 4 })

  constructor(url: string) {
    this.url = new URL(url)
  }

  async call<Result>(method: string, ...params: unknown[]): Promise<Result> {
    const [result] = await this.batch<Result>([{ method, params }])
    return result as Result
  }

  /** Sends the calls in one request; the results stand in the order of the calls. */
  async batch<Result>(calls: RpcCall[]): Promise<Result[]> {
    if (calls.length === 0) return []
    const body = calls.map((call, id) => ({
      jsonrpc: "2.0",
      id,
      method: call.method,
      params: call.params ?? [],
    }))
    const answers = JSON.parse(await this.#post(JSON.stringify(body))) as RpcAnswer[]
    const byId = new Map(answers.map(answer => [answer.id, answer]))
    return calls.map((call, id) => {
      const answer = byId.get(id)
      if (!answer) throw new RpcError(call.method, "no answer in the batch")
      if (answer.error) throw new RpcError(call.method, answer.error.message)
      return answer.result as Result
    })
  }

  close(): void {
    this.#agent.destroy()
  }

  #post(body: string): Promise<string> {
    return new Promise((resolve, reject) => {
      const outgoing = request(
        this.url,
        { method: "POST", agent: this.#agent, headers: { "content-type": "application/json" } },
        response => {
          const chunks: Buffer[] = []
          response.on("data", chunk => chunks.push(chunk))
          response.on("end", () => resolve(Buffer.concat(chunks).toString()))
          response.on("error", reject)
        },
      )
      outgoing.on("error", reject)
      outgoing.end(body)
    })
  }
}
