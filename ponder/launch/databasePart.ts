import { z } from "zod"
import type { Environment } from "../config/environment.ts"
import {
  checkDatabase,
  databaseIn,
  ensureDatabase,
  localDatabaseName,
  mainDatabase,
  recreateDatabase,
  withDatabase,
} from "./databases.ts"
import { hide } from "./secrets.ts"
import type { Supervisor } from "./supervisor.ts"

const readySchema = z.object({ kind: z.literal("ready"), url: z.string() })

/** Provides the database to index into, on the server of DATABASE_URL or an embedded one, and returns its URL. */
export async function openDatabase(
  supervisor: Supervisor,
  environment: Environment,
  dataDirectory: string,
): Promise<string> {
  const { databaseUrl, local } = environment
  const serverUrl = databaseUrl ?? (await startEmbedded(supervisor, dataDirectory))
  const mainName = databaseUrl ? databaseIn(databaseUrl) : mainDatabase
  const name = local ? localDatabaseName(mainName) : mainName
  if (local) await recreateDatabase(serverUrl, name)
  else if (databaseUrl) await checkDatabase(databaseUrl)
  else await ensureDatabase(serverUrl, name)
  return databaseUrl && !local ? databaseUrl : withDatabase(serverUrl, name)
}

function startEmbedded(supervisor: Supervisor, dataDirectory: string): Promise<string> {
  return new Promise(resolve => {
    supervisor.start({
      name: "postgres",
      arguments: ["ponder/launch/postgresPart.ts", dataDirectory],
      isFoundation: true,
      onMessage(message) {
        const { url } = readySchema.parse(message)
        hide(url)
        resolve(url)
      },
    })
  })
}
