import { once } from "node:events"
import { Worker } from "node:worker_threads"
import type { Address } from "viem"

/** A JSON-RPC endpoint of a chain, and the bridge there. */
export type Endpoint = { url: string; bridge: Address }

// Ponder loads its configuration again when a file changes; the gateway of the first time still serves.
const memory = globalThis as { ankrBridgeGateways?: Map<string, Promise<string>> }
memory.ankrBridgeGateways ??= new Map()
const running = memory.ankrBridgeGateways

/**
 * Stands between Ponder and all chains, in one thread of its own, and gives an address for each endpoint of each chain. It
 * is an HTTP server because Ponder treats only URLs as endpoints that can fail, be slow or be limited each for itself.
 */
export async function throughGateway(endpointsByChain: Endpoint[][]): Promise<string[][]> {
  const endpoints = endpointsByChain.flat()
  const key = JSON.stringify(endpoints)
  const base = running.get(key) ?? startGateway(endpoints)
  running.set(key, base)
  const address = await base
  let next = 0
  return endpointsByChain.map(ofChain => ofChain.map(() => `${address}/${next++}`))
}

async function startGateway(endpoints: Endpoint[]): Promise<string> {
  const worker = new Worker(new URL("./gatewayWorker.ts", import.meta.url), { workerData: endpoints })
  const [port] = await once(worker, "message")
  worker.on("error", error => {
    throw error
  })
  worker.unref()
  return `http://127.0.0.1:${port}`
}
