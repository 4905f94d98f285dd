import pg from "pg"
import type { Block } from "../scriptedChains/block.ts"
import { databaseSchema } from "./startIndexer.ts"

/** A block as Ponder's own record of its progress knows it. */
type Head = Pick<Block, "chainId" | "number" | "timestamp">

/** Rows of every table as text, in one order whatever order they were written in. */
export type Dump = Record<string, string[]>

export type IndexDatabase = {
  dump(): Promise<Dump>
  /** The blocks of these that are the last ones which their chains are indexed to. */
  reached(heads: readonly Head[]): Promise<boolean>
  /** In all tables. */
  countRows(): Promise<number>
  /** Ponder waits 25 s for a predecessor that did not sign off; this makes it as if they had passed. */
  forgetHeartbeat(): Promise<void>
  close(): Promise<void>
}

export async function openIndexDatabase(url: string): Promise<IndexDatabase> {
  const client = new pg.Client({ connectionString: url })
  client.on("error", () => {})
  await client.connect()

  async function dump(): Promise<Dump> {
    const tables = await tableNames(client)
    if (tables.length === 0) return {}
    // One statement, so that the rows of all tables are of one moment. The catalogue also says which transaction wrote a
    // row last, which is about the database and not about the chains.
    const everyRow = tables.map(
      table =>
        `SELECT '${table}' AS "table", (to_jsonb(r) - 'changed_in')::text AS "row" FROM "${databaseSchema}"."${table}" r`,
    )
    const { rows } = await client.query<{ table: string; row: string }>(
      `${everyRow.join(" UNION ALL ")} ORDER BY 1, 2`,
    )
    return Object.fromEntries(
      tables.map(table => [table, rows.filter(row => row.table === table).map(({ row }) => row)]),
    )
  }

  return {
    dump,
    reached: async heads => {
      const checkpoints = await latestCheckpoints(client)
      return heads.every(head => checkpoints.get(head.chainId)?.startsWith(checkpointOf(head)))
    },
    countRows: async () => Object.values(await dump()).reduce((sum, rows) => sum + rows.length, 0),
    forgetHeartbeat: async () => {
      await client
        .query(`UPDATE "${databaseSchema}"._ponder_meta SET value = jsonb_set(value, '{heartbeat_at}', '0')`)
        .catch(ignoreMissingTable)
    },
    close: () => client.end(),
  }
}

/** The tables of the schema, without those that Ponder keeps for itself. */
async function tableNames(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT table_name::text AS name FROM information_schema.tables
     WHERE table_schema = $1 AND table_type = 'BASE TABLE' AND table_name !~ '^_(ponder|reorg_)_' ORDER BY 1`,
    [databaseSchema],
  )
  return rows.map(({ name }) => name)
}

async function latestCheckpoints(client: pg.Client): Promise<Map<number, string>> {
  const { rows = [] } =
    (await client
      .query<{ chain: string; checkpoint: string }>(
        `SELECT chain_id AS chain, latest_checkpoint AS checkpoint FROM "${databaseSchema}"._ponder_checkpoint`,
      )
      .catch(ignoreMissingTable)) ?? {}
  return new Map(rows.map(({ chain, checkpoint }) => [Number(chain), checkpoint]))
}

/** Timestamp, chain and number: branches differ in the timestamps of their blocks, so that this names one block. */
function checkpointOf({ timestamp, chainId, number }: Head): string {
  return [
    String(timestamp).padStart(10, "0"),
    ...[chainId, number].map(n => String(n).padStart(16, "0")),
  ].join("")
}

function ignoreMissingTable(error: { code?: string }): undefined {
  if (error.code !== "42P01") throw error
}
