import type { Environment } from "../config/environment.ts"
import type { LocalNetwork } from "./localNetwork.ts"
import { commandScript } from "./paths.ts"
import type { PartOptions } from "./supervisor.ts"

const localReadingInterval = 50

/**
 * What lives in an index is a tenth of a gigabyte, however long its history is. V8 would take it for a small part of a large
 * machine, and look for what died only when the heap is some times as large: it may be twice as large, and the space for what
 * has just been made a third of a hundred megabytes. That costs a twentieth more of the processor, and halves the memory.
 */
const smallHeap = ["--heap-growing-percent=100", "--max-semi-space-size=32"]

type IndexerOptions = {
  environment: Environment
  /** `serve` only answers, from what another process indexes. */
  mode: "dev" | "start" | "serve"
  host: string
  port: number
  /** Port 0 serves none. */
  metrics: { host: string; port: number }
  databaseUrl: string
  /** By which the API knows the explorer. */
  explorerSecret: string
  network?: LocalNetwork | undefined
}

/** Ponder: the index and its API, or the API alone. */
export function indexerPart({
  environment,
  mode,
  host,
  port,
  metrics,
  databaseUrl,
  explorerSecret,
  network,
}: IndexerOptions): PartOptions {
  const options = ["--root", "ponder", "--schema", environment.databaseSchema, "-H", host]
  return {
    name: mode === "serve" ? "API" : "indexer",
    arguments: [
      ...(mode === "serve" ? [] : smallHeap),
      commandScript("ponder", "ponder"),
      mode,
      ...options,
      ...(mode === "dev" ? ["--disable-ui"] : []),
    ],
    environment: {
      DATABASE_URL: databaseUrl,
      EXPLORER_SECRET: explorerSecret,
      // The option for it gives way to this variable.
      PORT: String(port),
      METRICS_HOST: metrics.host,
      METRICS_PORT: String(metrics.port),
      PONDER_TELEMETRY_DISABLED: "true",
      ...rpcVariables(environment, network),
      ...(network && readingVariables(environment)),
    },
  }
}

// Two months of local history have as many blocks as a real chain makes in an hour.
function readingVariables({ chains }: Environment): Record<string, string> {
  return Object.fromEntries(chains.map(({ id }) => [`READING_INTERVAL_${id}`, String(localReadingInterval)]))
}

function rpcVariables({ chains }: Environment, network: LocalNetwork | undefined): Record<string, string> {
  return Object.fromEntries(
    chains.map(({ id, rpcUrls }) => {
      const url = network?.rpc[id]
      return [`PONDER_RPC_URL_${id}`, url ?? rpcUrls.join(",")]
    }),
  )
}
