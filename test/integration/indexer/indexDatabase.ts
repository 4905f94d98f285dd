import pg from "pg"
import { checkpointPrefix, type Head } from "./checkpoint.ts"
import { databaseSchema } from "./startPonder.ts"

/** Rows of every table as text, in one order whatever order they were written in. */
export type Dump = Record<string, string[]>

export type IndexDatabase = {
  dump(): Promise<Dump>
  /** The blocks of these that are the last ones which their chains are indexed to. */
  reached(heads: readonly Head[]): Promise<boolean>
  /** Whether the backfill is over. */
  isReady(): Promise<boolean>
  /** In all tables. */
  countRows(): Promise<number>
  /** When the predecessor that did not sign off was last there (unix milliseconds): Ponder waits 25 s from then. */
  setHeartbeat(at: number): Promise<void>
  close(): Promise<void>
}

export async function openIndexDatabase(url: string, schema = databaseSchema): Promise<IndexDatabase> {
  const client = new pg.Client({ connectionString: url })
  client.on("error", () => {})
  await client.connect()

  async function dump(): Promise<Dump> {
    const tables = await tableNames(client, schema)
    if (tables.length === 0) return {}
    // One statement, so that the rows of all tables are of one moment. The catalogue also says which transaction wrote a
    // row last, which is about the database and not about the chains.
    const everyRow = tables.map(
      table =>
        `SELECT '${table}' AS "table", (to_jsonb(r) - 'changed_in')::text AS "row" FROM "${schema}"."${table}" r`,
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
      const checkpoints = await latestCheckpoints(client, schema)
      return heads.every(head => checkpoints.get(head.chainId)?.startsWith(checkpointPrefix(head)))
    },
    isReady: async () => {
      const { rows } = (await client
        .query<{ ready: boolean }>(
          `SELECT (value ->> 'is_ready')::int = 1 AS ready FROM "${schema}"._ponder_meta WHERE key = 'app'`,
        )
        .catch(ignoreMissingTable)) ?? { rows: [] }
      return rows[0]?.ready ?? false
    },
    countRows: async () => Object.values(await dump()).reduce((sum, rows) => sum + rows.length, 0),
    setHeartbeat: async at => {
      await client
        .query(`UPDATE "${schema}"._ponder_meta SET value = jsonb_set(value, '{heartbeat_at}', '${at}')`)
        .catch(ignoreMissingTable)
    },
    close: () => client.end(),
  }
}

/** The tables of the schema, without those that Ponder keeps for itself. */
async function tableNames(client: pg.Client, schema: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT table_name::text AS name FROM information_schema.tables
     WHERE table_schema = $1 AND table_type = 'BASE TABLE' AND table_name !~ '^_(ponder|reorg_)_' ORDER BY 1`,
    [schema],
  )
  return rows.map(({ name }) => name)
}

async function latestCheckpoints(client: pg.Client, schema: string): Promise<Map<number, string>> {
  const { rows = [] } =
    (await client
      .query<{ chain: string; checkpoint: string }>(
        `SELECT chain_id AS chain, latest_checkpoint AS checkpoint FROM "${schema}"._ponder_checkpoint`,
      )
      .catch(ignoreMissingTable)) ?? {}
  return new Map(rows.map(({ chain, checkpoint }) => [Number(chain), checkpoint]))
}

function ignoreMissingTable(error: { code?: string }): undefined {
  if (error.code !== "42P01") throw error
}
