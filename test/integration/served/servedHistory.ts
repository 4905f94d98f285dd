import { join } from "node:path"
import pg from "pg"
import { recreateDatabase } from "../../../ponder/launch/databases.ts"
import { waitForOk } from "../../../ponder/launch/http.ts"
import { endOf, fillWithTransfers } from "../../queries/manyTransfers.ts"
import { startTemporaryPostgres, type TemporaryPostgres } from "../../temporaryPostgres.ts"
import { checkpointPrefix } from "../indexer/checkpoint.ts"
import { IndexUnderTest } from "../indexer/indexUnderTest.ts"
import { databaseSchema, startPonder } from "../indexer/startPonder.ts"
import { type Block, mineBlock } from "../scriptedChains/block.ts"
import { type ScriptedChains, startScriptedChains } from "../scriptedChains/startScriptedChains.ts"

const CHAINS = [1, 137, 56]
/** Of the last deposits, so many blocks are not final. */
const DEPTH_OF_FINALITY = 50
/** The first of the 75 digits of a checkpoint name the block, the rest an event in it. */
const CHECKPOINT_DIGITS = 75

export type ServedHistory = {
  url: string
  /** Where the database says how it answered each statement of the API. */
  planLog: string
  /** In the index's own schema. */
  database: pg.Client
  databaseUrl: string
  nodeUrl(chainId: number): string
  /** Of the API's group of processes. */
  leader: number
  /** Ends the API as an operator does, and leaves the rest. */
  terminate(): Promise<void>
  stop(): Promise<void>
}

type ServedOptions = {
  /** Whether the database writes down how it answers, which takes it a while. */
  logPlans: boolean
}

/**
 * A generated history in the tables that a real index made, and `ponder serve` on it, neither of which has been asked
 * anything: what they answer first, they answer cold.
 */
export async function startServedHistory(
  transfers: number,
  { logPlans }: ServedOptions = { logPlans: true },
): Promise<ServedHistory> {
  const postgres = await startTemporaryPostgres()
  const nodes = await startScriptedChains()
  try {
    await makeTables(postgres, nodes)
    await fillTables(postgres, transfers)
    if (logPlans) await explainEverything(postgres)
    await postgres.restart()
    return await serve(postgres, nodes, transfers)
  } catch (error) {
    await nodes.stop()
    await postgres.stop()
    throw error
  }
}

async function serve(
  postgres: TemporaryPostgres,
  nodes: ScriptedChains,
  transfers: number,
): Promise<ServedHistory> {
  for (const id of CHAINS) nodes.show(endOfChain(id, transfers))
  const logFile = join(postgres.directory, "serve.log")
  const options = { chainIds: CHAINS, rpcUrl: nodes.url, databaseUrl: postgres.url("history"), logFile }
  const ponder = await startPonder({
    ...options,
    command: "serve",
    environment: { API_RATE_LIMIT: "1000000", API_TRUSTED_PROXIES: "1" },
  })
  await waitForOk(`${ponder.url}/health`)
  const database = await connect(postgres)
  return {
    url: ponder.url,
    planLog: postgres.logFile,
    database,
    databaseUrl: postgres.url("history"),
    nodeUrl: nodes.url,
    leader: ponder.leader,
    terminate: ponder.terminate,
    stop: async () => {
      await database.end()
      await ponder.kill()
      await nodes.stop()
      await postgres.stop()
    },
  }
}

/** Ponder makes its tables as it does everywhere, from chains on which nothing has happened. */
async function makeTables(postgres: TemporaryPostgres, nodes: ScriptedChains): Promise<void> {
  await recreateDatabase(postgres.url("postgres"), "history")
  for (const chainId of CHAINS) {
    const empty = { chainId, transactions: [], salt: "" }
    const first = mineBlock({ ...empty, parent: undefined, timestamp: 1 })
    nodes.show([first, mineBlock({ ...empty, parent: first, timestamp: 2 })])
  }
  const index = new IndexUnderTest(
    { chainIds: CHAINS, rpcUrl: nodes.url, startBlock: 1, readingInterval: 0 },
    postgres.url("history"),
    join(postgres.directory, "start.log"),
  )
  await index.start()
  if (!(await index.waitUntil(database => database.isReady()))) throw new Error(index.lastWords())
  await index.close()
}

async function fillTables(postgres: TemporaryPostgres, transfers: number): Promise<void> {
  const database = await connect(postgres)
  await fillWithTransfers(statement => database.query(statement), transfers)
  for (const chainId of CHAINS) {
    const [final, head] = endOfChain(chainId, transfers).map(block =>
      checkpointPrefix(block).padEnd(CHECKPOINT_DIGITS, "9"),
    )
    await database.query(
      `UPDATE _ponder_checkpoint SET latest_checkpoint = $2, safe_checkpoint = $2, finalized_checkpoint = $3
       WHERE chain_id = $1`,
      [chainId, head, final],
    )
  }
  await database.end()
}

async function explainEverything(postgres: TemporaryPostgres): Promise<void> {
  const database = await connect(postgres)
  const explain = {
    session_preload_libraries: "auto_explain",
    "auto_explain.log_min_duration": "0",
    "auto_explain.log_analyze": "on",
    "auto_explain.log_timing": "off",
    "auto_explain.log_nested_statements": "on",
  }
  for (const [name, value] of Object.entries(explain)) {
    await database.query(`ALTER DATABASE history SET ${name} = '${value}'`)
  }
  await database.end()
}

async function connect(postgres: TemporaryPostgres): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: postgres.url("history"),
    options: `-c search_path=${databaseSchema} -c auto_explain.log_min_duration=-1`,
  })
  await client.connect()
  // Ponder's own triggers note in it what was written, and each connection of an index brings it along.
  await client.query("CREATE TEMP TABLE live_query_tables (table_name text PRIMARY KEY)")
  return client
}

/** The last final block and the head, which is all that anybody asks of a chain that is only served. */
function endOfChain(chainId: number, transfers: number): Block[] {
  const content = { chainId, timestamp: endOf(transfers), transactions: [], salt: "" }
  const any = mineBlock({ ...content, parent: undefined })
  return [transfers - DEPTH_OF_FINALITY, transfers * 2].map(number =>
    mineBlock({ ...content, parent: { ...any, number: number - 1 } }),
  )
}
