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
  stop(): Promise<void>
}

export async function startTemporaryPostgres(): Promise<TemporaryPostgres> {
  const { directory, dataDirectory } = temporaryDataDirectory()
  let server: Postgres = await startPostgres({ dataDirectory })
  return {
    url: database => server.url(database),
    directory,
    logFile: join(dataDirectory, "logs/postgres.log"),
    restart: async () => {
      await server.stop()
      server = await startPostgres({ dataDirectory })
    },
    stop: async () => {
      await server.stop()
      removeOutside(dataDirectory)
      rmSync(directory, { recursive: true, force: true })
    },
  }
}
