import { Worker } from "node:worker_threads"
import { custom, RpcRequestError, type Transport } from "viem"
import type { ChainSource } from "./chainSource.ts"
import type { Answer, Question } from "./question.ts"

export type GatewayQuestion = { id: number; chainId: number; question: Question }
/** The answer as JSON. */
export type GatewayAnswer = { id: number; text: string }

type Gateway = { ask(chainId: number, question: Question): Promise<unknown> }

// Ponder loads its configuration again when a file changes; the gateway of the first time still serves.
const memory = globalThis as { ankrBridgeGateways?: Map<string, Gateway> }
memory.ankrBridgeGateways ??= new Map()
const running = memory.ankrBridgeGateways

/**
 * Stands between Ponder and all chains, in one thread of its own. It chooses among the endpoints of a chain, keeps to what
 * they take, verifies what they say and fetches ahead: for Ponder each chain is one source that is right or late.
 */
export function throughGateway(chains: ChainSource[]): Map<number, Transport> {
  const key = JSON.stringify(chains)
  const gateway = running.get(key) ?? startGateway(chains)
  running.set(key, gateway)
  return new Map(
    chains.map(({ id }) => [
      id,
      custom(
        { request: ({ method, params = [] }) => gateway.ask(id, { method, params }) },
        { retryCount: 0 },
      ),
    ]),
  )
}

function startGateway(chains: ChainSource[]): Gateway {
  const worker = new Worker(new URL("./gatewayWorker.ts", import.meta.url), { workerData: chains })
  const waiting = new Map<number, (answer: Answer) => void>()
  let lastId = 0
  worker.on("message", ({ id, text }: GatewayAnswer) => {
    waiting.get(id)?.(JSON.parse(text))
    waiting.delete(id)
  })
  worker.on("error", error => {
    throw error
  })
  worker.unref()
  return {
    async ask(chainId, question) {
      const id = ++lastId
      const answered = new Promise<Answer>(resolve => waiting.set(id, resolve))
      worker.postMessage({ id, chainId, question } satisfies GatewayQuestion)
      const { result, error } = await answered
      if (!error) return result
      throw new RpcRequestError({ body: question, error, url: `chain ${chainId}` })
    },
  }
}
