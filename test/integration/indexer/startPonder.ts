import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { closeSync, openSync, readFileSync } from "node:fs"
import { freePort } from "../../../ponder/launch/freePort.ts"
import { commandScript, repositoryRoot } from "../../../ponder/launch/paths.ts"
import { signalGroup, supervisorVariable } from "../../../ponder/launch/processes.ts"
import type { IndexedNodes } from "./indexUnderTest.ts"

export const databaseSchema = "bridge"

/** Relative to Ponder's root. */
const config = "../test/integration/indexer/fastPolling.config.ts"
/** Loaded into it first; the last two only save what every start would do again. */
const loadedFirst = [
  new URL("../../../ponder/launch/leash.ts", import.meta.url),
  new URL("./nearbyModules.ts", import.meta.url),
  new URL("./keptTransforms.ts", import.meta.url),
]

export type PonderOptions = IndexedNodes & {
  /** `serve` only answers from what another one has indexed. */
  command: "start" | "serve"
  databaseUrl: string
  logFile: string
}

export type PonderProcess = {
  /** Where its API is. */
  url: string
  /** Of its group of processes. */
  leader: number
  /** `kill -9`: nothing in it can put anything in order. */
  kill(): Promise<void>
  /** Asks it to end, and waits until it has. */
  terminate(): Promise<void>
  isRunning(): boolean
  lastWords(): string
  /** All that it has said so far. */
  log(): string
}

export async function startPonder(options: PonderOptions): Promise<PonderProcess> {
  const port = await freePort()
  const log = openSync(options.logFile, "a")
  const said = () => readFileSync(options.logFile, "utf8")
  const child = spawn(
    process.execPath,
    [
      ...loadedFirst.flatMap(({ href }) => ["--import", href]),
      ...[commandScript("ponder", "ponder"), options.command, "--root", "ponder", "--config", config],
      ...["--schema", databaseSchema, "-H", "127.0.0.1"],
    ],
    {
      cwd: repositoryRoot,
      detached: true,
      stdio: ["ignore", log, log, "ipc"],
      env: { ...process.env, ...variables(options), PORT: String(port), ...options.environment },
    },
  )
  closeSync(log)
  return {
    url: `http://127.0.0.1:${port}`,
    leader: child.pid ?? 0,
    kill: () => end(child, "SIGKILL"),
    terminate: () => end(child, "SIGTERM"),
    isRunning: () => isRunning(child),
    lastWords: () => said().trimEnd().split("\n").slice(-15).join("\n"),
    log: said,
  }
}

function variables(options: PonderOptions) {
  const { databaseUrl, chainIds, rpcUrl, startBlock, readingInterval, metricsPort = 0 } = options
  const perChain = chainIds.flatMap(id => [
    [`PONDER_RPC_URL_${id}`, rpcUrl(id)] as const,
    ...variable(`START_BLOCK_${id}`, startBlock),
    ...variable(`READING_INTERVAL_${id}`, readingInterval),
  ])
  return {
    DATABASE_URL: databaseUrl,
    CHAIN_IDS: chainIds.join(","),
    METRICS_PORT: String(metricsPort),
    PONDER_TELEMETRY_DISABLED: "true",
    [supervisorVariable]: String(process.pid),
    ...Object.fromEntries(perChain),
  }
}

function variable(name: string, value: number | undefined): (readonly [string, string])[] {
  return value === undefined ? [] : [[name, String(value)]]
}

function isRunning({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode === null && signalCode === null
}

async function end(child: ChildProcess, signal: "SIGKILL" | "SIGTERM"): Promise<void> {
  if (!isRunning(child) || child.pid === undefined) return
  const ended = once(child, "exit")
  signalGroup(child.pid, signal)
  await ended
}
