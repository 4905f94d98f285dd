import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { openSync } from "node:fs"
import { setTimeout as sleep } from "node:timers/promises"
import pg from "pg"
import type { Home } from "../../../ponder/launch/postgres/home.ts"
import { settingsArguments } from "../../../ponder/launch/postgres/settings.ts"

/** What a server needs that is replicated, beside what the embedded one has; a replica takes it over. */
const settings = ["wal_level=replica", "max_wal_senders=4", "hot_standby_feedback=on"]
const patience = 60_000

export type DatabaseServer = {
  url(database: string): string
  port: number
  start(): Promise<void>
  /** `kill -9` of the server itself: those that it started for its connections follow. */
  kill(): Promise<void>
  stop(): Promise<void>
}

/** A PostgreSQL server that comes back at the same port. */
export function databaseServer(home: Home, port: number, password: string, logFile: string): DatabaseServer {
  let server: ChildProcess | undefined
  const url = (database: string) => `postgresql://postgres:${password}@127.0.0.1:${port}/${database}`

  async function end(signal: NodeJS.Signals): Promise<void> {
    if (!server || server.exitCode !== null || server.signalCode !== null) return
    const ended = once(server, "exit")
    server.kill(signal)
    await ended
  }

  return {
    url,
    port,
    start: async () => {
      const log = openSync(logFile, "a")
      for (const deadline = Date.now() + patience; Date.now() < deadline; await sleep(100)) {
        // What a killed one left in memory is in use for a moment longer: then a new one ends at once.
        if (!server || server.exitCode !== null || server.signalCode !== null) {
          server = spawn(
            home.binaries.postgres,
            [
              "-D",
              home.cluster,
              "-p",
              String(port),
              ...settingsArguments,
              ...settings.flatMap(setting => ["-c", setting]),
            ],
            { ...home.account, cwd: "/", stdio: ["ignore", log, log] },
          )
        }
        if (await answers(url("postgres"))) return
      }
      throw new Error(`The database does not start: see ${logFile}.`)
    },
    kill: () => end("SIGKILL"),
    stop: () => end("SIGINT"),
  }
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url })
  client.on("error", () => {})
  try {
    await client.connect()
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
}
