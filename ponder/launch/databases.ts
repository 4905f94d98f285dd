import pg from "pg"
import { LaunchError } from "./launchError.ts"

const longestName = 63

/** The database of the real chains on the embedded server. */
export const mainDatabase = "ankr_bridge"

/** Makes the database if it does not exist. */
export async function ensureDatabase(serverUrl: string, name: string): Promise<void> {
  await withClient(serverUrl, async client => {
    const { rowCount } = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [name])
    if (rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`)
  })
}

/** Drops the database with whatever is in it, if it exists, and makes it anew. */
export async function recreateDatabase(serverUrl: string, name: string): Promise<void> {
  await withClient(serverUrl, async client => {
    const identifier = client.escapeIdentifier(name)
    await client.query(`DROP DATABASE IF EXISTS ${identifier} WITH (FORCE)`)
    await client.query(`CREATE DATABASE ${identifier}`)
  })
}

export async function checkDatabase(url: string): Promise<void> {
  await withClient(url, async () => {})
}

/**
 * The database that the local network gets for itself, named after the one that real chains would use. It is made
 * anew at each start: Ponder keeps RPC answers by chain id, and a fresh local network has other blocks under the same ids.
 */
export function localDatabaseName(mainName: string): string {
  const name = `${mainName}_local`
  // PostgreSQL cuts what is longer, and so would drop the database whose name this begins with.
  if (Buffer.byteLength(name) > longestName) {
    throw new LaunchError(`The name of the database in DATABASE_URL is too long to put "_local" after it.`)
  }
  return name
}

export function databaseIn(url: string): string {
  return new pg.Client({ connectionString: url }).database ?? ""
}

export function withDatabase(url: string, name: string): string {
  const changed = new URL(url)
  changed.pathname = `/${encodeURIComponent(name)}`
  return changed.href
}

async function withClient(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  client.on("error", () => {})
  try {
    await client.connect()
    await work(client)
  } catch (error) {
    throw new LaunchError(`The database server cannot be used: ${reason(error)}.`)
  } finally {
    await client.end().catch(() => undefined)
  }
}

function reason(error: unknown): string {
  const { message, code } = error as { message?: string; code?: string }
  return message || code || "no reason given"
}
