import { execFileSync } from "node:child_process"
import { rmSync } from "node:fs"
import { join } from "node:path"
import { removeOutside } from "../ponder/launch/postgres/outside.ts"
import { type Postgres, startPostgres } from "../ponder/launch/postgres.ts"
import { temporaryDataDirectory } from "./temporaryDataDirectory.ts"

/** A database server that leaves nothing behind. */
export type TemporaryPostgres = {
  url(database: string): string
  /** For whatever else goes with it. */
  directory: string
  logFile: string
  /** Afterwards it stands at another port, and has nothing in memory of what it was asked before. */
  restart(): Promise<void>
  stop(putAway?: () => void): Promise<void>
}

const ofServer = ["postgres", "postgres.password"]

/** Where a data directory is that temporary servers begin with a copy of; without it, each makes its own. */
export const templateVariable = "POSTGRES_TEMPLATE"

export async function startTemporaryPostgres(
  prepare?: (dataDirectory: string) => void,
): Promise<TemporaryPostgres> {
  const { directory, dataDirectory } = temporaryDataDirectory()
  prepare?.(dataDirectory)
  const template = process.env[templateVariable]
  // Unlike Node's own way, it leaves files to their owner, who need not be the one that runs this.
  if (template) execFileSync("cp", ["-a", ...ofServer.map(name => join(template, name)), dataDirectory])
  let server: Postgres = await startPostgres({ dataDirectory })
  return {
    url: database => server.url(database),
    directory,
    logFile: join(dataDirectory, "logs/postgres.log"),
    restart: async () => {
      await server.stop()
      server = await startPostgres({ dataDirectory })
    },
    stop: async putAway => {
      await server.stop()
      putAway?.()
      removeOutside(dataDirectory)
      rmSync(directory, { recursive: true, force: true })
    },
  }
}
