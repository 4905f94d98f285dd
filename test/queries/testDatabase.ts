import { realpathSync } from "node:fs"
import { createRequire } from "node:module"
import { fileURLToPath } from "node:url"
import pg from "pg"
import { recreateDatabase } from "../../ponder/launch/databases.ts"
import * as schema from "../../ponder/ponder.schema.ts"
import { catalogueStatements } from "../../ponder/src/catalogue/catalogueStatements.ts"
import { sumTables } from "../../ponder/src/catalogue/sums/sumTables.ts"
import type { Query } from "../../ponder/src/queries/sql.ts"
import { startTemporaryPostgres } from "../temporaryPostgres.ts"

type Row = Record<string, unknown>

/** A database with the tables of the index and nothing in them. */
export type TestDatabase = {
  /** For further connections. */
  url: string
  query<Result = Row>(query: Query): Promise<Result[]>
  /** How PostgreSQL answered the query, with the rows that each step really read. */
  plan(query: Query): Promise<string>
  /** Adds rows to a table by one statement; their keys are written as in the schema. */
  insert(table: string, rows: readonly object[]): Promise<void>
  /** Leaves each table with the given rows alone; the keys of a row are written as in the schema. */
  fill(tables: Partial<Record<keyof typeof schema, readonly object[]>>): Promise<void>
  stop(): Promise<void>
}

type Column = { name: string; notNull: boolean; getSQLType(): string }
type TableConfig = {
  name: string
  columns: Column[]
  primaryKeys: { columns: Column[] }[]
  indexes: { config: { columns: Column[] } }[]
}

// Ponder's own copy of Drizzle: the project does not depend on it by itself.
const ponderRequire = createRequire(realpathSync(fileURLToPath(import.meta.resolve("ponder"))))
const { getTableConfig } = ponderRequire("drizzle-orm/pg-core") as {
  getTableConfig: (table: unknown) => TableConfig
}

export async function startTestDatabase(): Promise<TestDatabase> {
  const server = await startTemporaryPostgres()
  await recreateDatabase(server.url("postgres"), "queries")
  const client = new pg.Client({ connectionString: server.url("queries") })
  await client.connect()
  for (const table of Object.values(schema)) await client.query(createTable(getTableConfig(table)))
  for (const statement of catalogueStatements([1, 137, 56])) await client.query(statement)
  const insert = async (table: string, rows: readonly object[]) => {
    await client.query(`INSERT INTO ${table} SELECT * FROM json_populate_recordset(NULL::${table}, $1)`, [
      JSON.stringify(rows.map(snakeCase)),
    ])
  }
  return {
    url: server.url("queries"),
    query: async <Result>(query: Query) => (await client.query(query)).rows as Result[],
    plan: async ({ text, values }) => {
      const { rows } = await client.query(`EXPLAIN (ANALYZE, TIMING OFF) ${text}`, values)
      return rows.map(row => row["QUERY PLAN"]).join("\n")
    },
    insert,
    fill: async tables => {
      const names = [...Object.values(schema).map(getTableConfig), ...sumTables].map(({ name }) => name)
      await client.query(`TRUNCATE transfer_catalogue, ${names.join(", ")}`)
      for (const [key, table] of Object.entries(schema)) {
        const { name } = getTableConfig(table)
        await insert(name, tables[key as keyof typeof schema] ?? [])
        await client.query(`ANALYZE ${name}`)
      }
    },
    stop: async () => {
      await client.end()
      await server.stop()
    },
  }
}

function createTable({ name, columns, primaryKeys, indexes }: TableConfig): string {
  const names = (of: Column[]) => of.map(column => column.name).join(", ")
  const lines = [
    ...columns.map(column => `${column.name} ${column.getSQLType()} ${column.notNull ? "NOT NULL" : ""}`),
    ...primaryKeys.map(key => `PRIMARY KEY (${names(key.columns)})`),
  ]
  const statements = [
    `CREATE TABLE ${name} (${lines.join(", ")})`,
    ...indexes.map(({ config }) => `CREATE INDEX ON ${name} (${names(config.columns)})`),
  ]
  return statements.join(";\n")
}

function snakeCase(row: object): Row {
  return Object.fromEntries(
    Object.entries(row).map(([key, value]) => [
      key.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`),
      typeof value === "bigint" ? value.toString() : value,
    ]),
  )
}
