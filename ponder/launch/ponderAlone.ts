import type { Environment } from "../config/environment.ts"
import { refuseTakenPort, sharedDatabaseUrl } from "./alone.ts"
import { indexerPart } from "./indexerPart.ts"
import type { PartOptions } from "./supervisor.ts"

/** Ponder on a database and chains that are there already. */
export async function ponderAlone(environment: Environment, mode: "start" | "serve"): Promise<PartOptions> {
  const databaseUrl = sharedDatabaseUrl(environment)
  const { host, port, metricsHost, metricsPort, explorerSecret = "" } = environment
  await refuseTakenPort({ variable: "PORT", port, host })
  if (metricsPort > 0)
    await refuseTakenPort({ variable: "METRICS_PORT", port: metricsPort, host: metricsHost })
  const metrics = { host: metricsHost, port: metricsPort }
  return indexerPart({ environment, mode, host, port, metrics, databaseUrl, explorerSecret })
}
