import type { Environment } from "../config/environment.ts"
import type { LocalNetwork } from "./localNetwork.ts"
import { commandScript } from "./paths.ts"
import type { PartOptions } from "./supervisor.ts"

const localReadingInterval = 50

/**
 * Some two hundred megabytes of an index live, however long its history is. On a machine with much memory V8 lets the heap grow
 * to three or four times of that before it looks for what died; here to twice, with less room for what has just been made. That
 * takes a quarter off the memory of a backfill, and costs a twentieth of its processor time.
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
