import { closeSync, mkdirSync, openSync, realpathSync } from "node:fs"
import { join } from "node:path"
import { prepareCluster } from "./postgres/cluster.ts"
import { openHome } from "./postgres/home.ts"
import { endLeftover } from "./postgres/leftover.ts"
import { serverPassword } from "./postgres/password.ts"
import { launchServer, type Server } from "./postgres/server.ts"

/** A PostgreSQL server of the project's own, on a port of this machine that is another one at each start. */
export type Postgres = {
  url(database: string): string
  stop(): Promise<void>
  /** Settles when the server is gone, asked or not. */
  ended: Promise<unknown>
}

/** Starts the server on the data in `<dataDirectory>/postgres`, which it makes the first time. */
export async function startPostgres(options: { dataDirectory: string }): Promise<Postgres> {
  mkdirSync(join(options.dataDirectory, "logs"), { recursive: true })
  const dataDirectory = realpathSync(options.dataDirectory)
  const home = openHome(dataDirectory)
  const password = serverPassword(dataDirectory, home.cluster)
  const logPath = join(dataDirectory, "logs/postgres.log")
  const log = { path: logPath, descriptor: openSync(logPath, "a+") }
  try {
    await endLeftover(home.cluster)
    prepareCluster(home, password, log.descriptor)
    const server = await launchServer(home, password, log)
    return {
      url: database => `postgresql://postgres:${password}@127.0.0.1:${server.port}/${database}`,
      stop: () => stop(server),
      ended: server.ended,
    }
  } finally {
    closeSync(log.descriptor)
  }
}

async function stop({ process: server, ended }: Server): Promise<void> {
  // "Fast": ends the connections, then writes everything down. The other ones cost a recovery at the next start.
  server.kill("SIGINT")
  const harder = [
    setTimeout(() => server.kill("SIGQUIT"), 10_000),
    setTimeout(() => server.kill("SIGKILL"), 15_000),
  ]
  await ended
  for (const timer of harder) clearTimeout(timer)
}
