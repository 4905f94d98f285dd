import { randomBytes } from "node:crypto"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import type { Environment } from "../config/environment.ts"
import { openDatabase } from "./databasePart.ts"
import { openDataDirectory } from "./dataDirectory.ts"
import { type DevFile, removeDevFile, writeDevFile } from "./devFile.ts"
import { checkEndpoints } from "./endpointCheck.ts"
import { explorerPart } from "./explorerPart.ts"
import { headReached } from "./headReached.ts"
import { statusAt, waitForOk } from "./http.ts"
import { indexerPart } from "./indexerPart.ts"
import { loadEnvironment } from "./loadEnvironment.ts"
import type { LocalNetwork } from "./localNetwork.ts"
import { startLocalNetwork } from "./localNetworkPart.ts"
import { takeCheckoutLock, takeLock } from "./lock.ts"
import { watchLog } from "./logWatch.ts"
import { complain, say } from "./output.ts"
import { repositoryRoot } from "./paths.ts"
import { type ReservedPort, reservePort } from "./ports.ts"
import { trackProgress } from "./progress.ts"
import { hideText } from "./secrets.ts"
import { summary } from "./summary.ts"
import { supervise } from "./supervise.ts"
import type { Supervisor } from "./supervisor.ts"

type Mode = "dev" | "start"
/** No port for the metrics where they are off. */
type Ports = { api: ReservedPort; web: ReservedPort; metrics: ReservedPort | undefined }

// Its first answer waits for the compiler.
const firstPagePatience = 60_000

/** Runs the whole system until it is stopped, and returns the exit code. */
export async function launch(mode: Mode): Promise<number> {
  const environment = loadEnvironment()
  const dataDirectory = openDataDirectory(environment.dataDirectory)
  const releaseLocks = takeLocks(mode, dataDirectory)
  // A run that was killed could not.
  removeDevFile(dataDirectory)
  try {
    return await supervise(join(dataDirectory, "logs"), supervisor =>
      startEverything(supervisor, mode, environment, dataDirectory),
    )
  } finally {
    removeDevFile(dataDirectory)
    releaseLocks()
  }
}

function takeLocks(mode: Mode, dataDirectory: string): () => void {
  const releaseData = takeLock(dataDirectory)
  try {
    const releaseCheckout = takeCheckoutLock(repositoryRoot, mode)
    return () => {
      releaseCheckout()
      releaseData()
    }
  } catch (error) {
    releaseData()
    throw error
  }
}

async function startEverything(
  supervisor: Supervisor,
  mode: Mode,
  environment: Environment,
  dataDirectory: string,
): Promise<void> {
  const started = performance.now()
  // In development nothing but this machine gets in, whatever the configuration says.
  const host = mode === "dev" ? "127.0.0.1" : environment.host
  const endpointNotes = environment.local ? [] : await checkEndpoints(environment.chains)
  const metricsHost = mode === "dev" ? "127.0.0.1" : environment.metricsHost
  const ports = await reservePorts(environment, host, metricsHost)
  const apiUrl = urlAt(host, ports.api.port)
  const explorerUrl = urlAt(host, ports.web.port)
  const logs = join(dataDirectory, "logs")
  const progress = trackProgress(apiUrl)
  const explorerSecret = environment.explorerSecret ?? randomBytes(32).toString("base64url")
  hideText(explorerSecret)

  const index = async () => {
    const [databaseUrl, network] = await Promise.all([
      openDatabase(supervisor, environment, dataDirectory),
      environment.local ? startLocalNetwork(supervisor, "network", progress.historyMade) : undefined,
    ])
    await Promise.all([ports.api.release(), ports.metrics?.release()])
    const metrics = { host: metricsHost, port: ports.metrics?.port ?? 0 }
    const { port } = ports.api
    supervisor.start(
      indexerPart({ environment, mode, host, port, metrics, databaseUrl, explorerSecret, network }),
    )
    progress.indexing()
    showErrors(join(logs, "indexer.log"))
    await waitForOk(`${apiUrl}/ready`)
    const behindNotes = await headReached(apiUrl, environment.chains)
    progress.waitingFor(mode === "start" ? "Building and opening the explorer" : "Opening the explorer")
    return { network, behindNotes }
  }
  const explore = async () => {
    // Of another machine, only the configuration can know; browsers then go through the explorer.
    const publicApiUrl = environment.publicApiUrl ?? (isLoopback(host) ? apiUrl : "")
    const options = {
      host,
      port: ports.web.port,
      apiUrl,
      publicApiUrl,
      helpUrl: environment.helpUrl ?? "",
      publicWebUrl: environment.publicWebUrl ?? "",
      explorerSecret,
    }
    if (mode === "start") await supervisor.runToEnd(explorerPart("build", options))
    await ports.web.release()
    supervisor.start(explorerPart(mode, options))
    // Next.js compiles the page now, beside the indexing, and not at the first visit.
    while ((await statusAt(explorerUrl, firstPagePatience)) === undefined) await sleep(250)
  }
  const [{ network, behindNotes }] = await Promise.all([index(), explore()])
  await waitForOk(explorerUrl, firstPagePatience)
  progress.end()

  const services = {
    explorer: explorerUrl,
    graphql: `${apiUrl}/graphql`,
    ...(ports.metrics && { metrics: `${urlAt(metricsHost, ports.metrics.port)}/metrics` }),
    ...publicPart(network),
  }
  writeDevFile(dataDirectory, services)
  const seconds = (performance.now() - started) / 1_000
  const notes = [...portNotes(environment, ports), ...endpointNotes, ...behindNotes]
  say(summary({ services, logs, seconds, notes }))
}

// In development Ponder stays up with code that it cannot run, and waits for a better one.
function showErrors(log: string): void {
  watchLog(log, /ERROR .*/, line => complain(`indexer: ${line} (see ${log})`))
}

async function reservePorts(environment: Environment, host: string, metricsHost: string): Promise<Ports> {
  const { port, portIsExplicit, webPort, webPortIsExplicit } = environment
  const { metricsPort, metricsPortIsExplicit } = environment
  const api = await reservePort({ variable: "PORT", port, explicit: portIsExplicit, host })
  const web = await reservePort({ variable: "WEB_PORT", port: webPort, explicit: webPortIsExplicit, host })
  if (metricsPort === 0) return { api, web, metrics: undefined }
  const wish = { variable: "METRICS_PORT", port: metricsPort, explicit: metricsPortIsExplicit }
  return { api, web, metrics: await reservePort({ ...wish, host: metricsHost }) }
}

function portNotes({ port, webPort, metricsPort }: Environment, { api, web, metrics }: Ports): string[] {
  return [
    ...(web.moved ? [`Port ${webPort} was taken, so the explorer uses ${web.port}.`] : []),
    ...(api.moved ? [`Port ${port} was taken, so the API uses ${api.port}.`] : []),
    ...(metrics?.moved ? [`Port ${metricsPort} was taken, so the metrics use ${metrics.port}.`] : []),
  ]
}

function publicPart(network: LocalNetwork | undefined): Partial<DevFile> {
  return network ? { rpc: network.rpc, notary: network.notary, samples: network.samples } : {}
}

function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || host.startsWith("127.")
}

// Where to connect to what listens on the host.
function urlAt(host: string, port: number): string {
  const connectable = host === "0.0.0.0" ? "127.0.0.1" : host === "::" ? "::1" : host
  return `http://${connectable.includes(":") ? `[${connectable}]` : connectable}:${port}`
}
