import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import pg from "pg"
import { ensureDatabase } from "../../../ponder/launch/databases.ts"
import { freePort } from "../../../ponder/launch/freePort.ts"
import { openIndexDatabase } from "../../integration/indexer/indexDatabase.ts"
import { type BalancerPorts, startBalancer } from "../balancer/startBalancer.ts"
import { startReplicatedDatabase } from "../database/replicatedDatabase.ts"
import { CommandProcess } from "./commandProcess.ts"
import { startGrowingChains } from "./growingChains.ts"

const database = "bridge"
/** After so long something is stuck and not slow. */
const patience = 120_000

/** All machines of an installation, as processes of this one: each where it would be told to find the others. */
export async function startScaledOut() {
  const chains = await startGrowingChains()
  const databases = await startReplicatedDatabase()
  const { directory, primary, replica } = databases
  await ensureDatabase(primary.url("postgres"), database)
  const ports: BalancerPorts = {
    explorer: await freePort(),
    api: await freePort(),
    apiInside: await freePort(),
    database: await freePort(),
  }
  const apis = [await freePort(), await freePort(), await freePort(), await freePort()] as const
  const explorers = [await freePort(), await freePort()] as const
  const backends = {
    explorers: [...explorers] as [number, number],
    apis: [...apis] as [number, number, number, number],
    replica: replica.port,
    primary: primary.port,
  }
  const balancer = await startBalancer(ports, backends, join(directory, "balancer.log"))
  const started: CommandProcess[] = []

  const common = {
    CHAIN_IDS: chains.chainIds.join(","),
    ...Object.fromEntries(
      chains.chainIds.flatMap(id => [
        [`PONDER_RPC_URL_${id}`, chains.nodes.url(id)],
        [`START_BLOCK_${id}`, "1"],
        [`READING_INTERVAL_${id}`, "10"],
      ]),
    ),
    API_RATE_LIMIT: "0",
    METRICS_PORT: "0",
  }

  function process(
    command: "indexer" | "api" | "explorer",
    name: string,
    environment: Record<string, string>,
  ): CommandProcess {
    const logFile = join(directory, `${name}.log`)
    const made = new CommandProcess({ command, environment: { ...common, ...environment }, logFile })
    started.push(made)
    return made
  }

  return {
    chains,
    primary,
    replica,
    directory,
    apiUrl: `http://127.0.0.1:${ports.api}`,
    explorerUrl: `http://127.0.0.1:${ports.explorer}`,
    /** Writes to the primary. */
    indexer: async (schema: string) =>
      process("indexer", `indexer-${schema}`, {
        DATABASE_URL: primary.url(database),
        DATABASE_SCHEMA: schema,
        PORT: String(await freePort()),
      }),
    /** In one of the four places that the balancer knows; reads through it. */
    api: (place: 0 | 1 | 2 | 3, schema: string) => {
      const throughBalancer = new URL(primary.url(database))
      throughBalancer.port = String(ports.database)
      return process("api", `api-${place}`, {
        DATABASE_URL: throughBalancer.href,
        DATABASE_SCHEMA: schema,
        PORT: String(apis[place]),
      })
    },
    explorer: (place: 0 | 1) =>
      process("explorer", `explorer-${place}`, {
        API_URL: `http://127.0.0.1:${ports.apiInside}`,
        WEB_PORT: String(explorers[place]),
      }),
    /** Past the balancer. */
    apiAt: (place: 0 | 1 | 2 | 3) => `http://127.0.0.1:${apis[place]}`,
    explorerAt: (place: 0 | 1) => `http://127.0.0.1:${explorers[place]}`,
    openIndex: (schema: string) => openIndexDatabase(primary.url(database), schema),
    /** Rows that one of the servers answers with. */
    ask: async <Row extends pg.QueryResultRow>(
      server: "primary" | "replica",
      text: string,
    ): Promise<Row[]> => {
      const client = new pg.Client({ connectionString: databases[server].url(database) })
      await client.connect()
      try {
        return (await client.query<Row>(text)).rows
      } finally {
        await client.end()
      }
    },
    stop: async () => {
      await Promise.all(started.map(one => one.kill()))
      await balancer.stop()
      await databases.stop()
      await chains.nodes.stop()
    },
  }
}

export type ScaledOut = Awaited<ReturnType<typeof startScaledOut>>

/** Until it is true; says what was waited for where that takes too long. */
export async function until(what: string, isTrue: () => Promise<boolean> | boolean): Promise<void> {
  for (const deadline = Date.now() + patience; !(await isTrue()); await sleep(100)) {
    if (Date.now() > deadline) throw new Error(`Waited in vain until ${what}.`)
  }
}
