import { once } from "node:events"
import { Worker } from "node:worker_threads"
import { custom, RpcRequestError, type Transport } from "viem"
import type { ChainSource } from "./chainSource.ts"
import type { Answer, Question } from "./question.ts"

export type GatewayQuestion = { id: number; chainId: number; question: Question }
/** The answer as JSON. */
export type GatewayAnswer = { id: number; text: string }
/** What the gateway says first: where it tells of new blocks, by chain. */
export type GatewaySockets = (readonly [chainId: number, url: string])[]

/** Ponder's way to a chain: where it asks, and where it hears of new blocks. */
export type ChainAccess = { rpc: Transport; ws?: string }

type Gateway = { ask(chainId: number, question: Question): Promise<unknown>; sockets: Map<number, string> }

// Ponder loads its configuration again when a file changes; the gateway of the first time still serves.
const memory = globalThis as { ankrBridgeGateways?: Map<string, Promise<Gateway>> }
memory.ankrBridgeGateways ??= new Map()
const running = memory.ankrBridgeGateways

/**
 * Stands between Ponder and all chains, in one thread of its own. It chooses among the endpoints of a chain, keeps to what
 * they take, verifies what they say and fetches ahead: for Ponder each chain is one source that is right or late.
 */
export async function throughGateway(chains: ChainSource[]): Promise<Map<number, ChainAccess>> {
  const key = JSON.stringify(chains)
  const starting = running.get(key) ?? startGateway(chains)
  running.set(key, starting)
  const gateway = await starting
  return new Map(
    chains.map(({ id }) => {
      const provider = {
        request: ({ method, params = [] }: { method: string; params?: unknown[] }) =>
          gateway.ask(id, { method, params }),
      }
      const ws = gateway.sockets.get(id)
      return [id, { rpc: custom(provider, { retryCount: 0 }), ...(ws !== undefined && { ws }) }]
    }),
  )
}

async function startGateway(chains: ChainSource[]): Promise<Gateway> {
  const worker = new Worker(new URL("./gatewayWorker.ts", import.meta.url), { workerData: chains })
  const [sockets] = (await once(worker, "message")) as [GatewaySockets]
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
    sockets: new Map(sockets),
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
