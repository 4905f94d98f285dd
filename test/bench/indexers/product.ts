import { parseEnvironment } from "../../../ponder/config/environment.ts"
import { freePort } from "../../../ponder/launch/freePort.ts"
import { indexerPart } from "../../../ponder/launch/indexerPart.ts"
import type { Indexer } from "./indexer.ts"
import { runScript } from "./runScript.ts"

/** What `pnpm start` runs, with one address of each chain, as an operator would have it. */
export const product: Indexer = {
  name: "product",
  description: "all that it stores: receipts, ledger, tokens, catalogue; one URL per chain",
  countEvents: "SELECT count(*)::int AS number FROM bridge_event",
  start: async ({ node, chainIds, databaseUrl, logFile, schema }) => {
    const variables = Object.fromEntries(
      chainIds.flatMap(id => [
        [`PONDER_RPC_URL_${id}`, node.url(id)],
        [`START_BLOCK_${id}`, "1"],
      ]),
    )
    const part = indexerPart({
      environment: parseEnvironment({ ...variables, DATABASE_SCHEMA: schema }),
      mode: "start",
      host: "127.0.0.1",
      port: await freePort(),
      metrics: { host: "127.0.0.1", port: 0 },
      databaseUrl,
      network: undefined,
    })
    return runScript({
      arguments: part.arguments,
      environment: { ...variables, ...part.environment },
      logFile,
    })
  },
}
