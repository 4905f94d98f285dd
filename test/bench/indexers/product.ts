import { parseEnvironment } from "../../../ponder/config/environment.ts"
import { freePort } from "../../../ponder/launch/freePort.ts"
import { indexerPart } from "../../../ponder/launch/indexerPart.ts"
import type { BenchNode } from "../node/startNode.ts"
import type { Indexer, IndexerProcess, IndexerRun } from "./indexer.ts"
import { runScript } from "./runScript.ts"

export const product: Indexer = {
  name: "product",
  description: "all that it stores: receipts, ledger, tokens, catalogue; one URL per chain",
  countEvents: "SELECT count(*)::int AS number FROM bridge_event",
  keepsCache: true,
  start: run => startProduct(run, (node, id) => node.url(id)),
}

/** What `pnpm start` runs, with the addresses of each chain as an operator would have them; also tells where its API is. */
export async function startProduct(
  { node, chainIds, databaseUrl, logFile, schema }: IndexerRun,
  urlsOf: (node: BenchNode, chainId: number) => string,
): Promise<IndexerProcess & { url: string }> {
  const variables = Object.fromEntries(
    chainIds.flatMap(id => [
      [`PONDER_RPC_URL_${id}`, urlsOf(node, id)],
      [`START_BLOCK_${id}`, "1"],
    ]),
  )
  const port = await freePort()
  const part = indexerPart({
    environment: parseEnvironment({ ...variables, DATABASE_SCHEMA: schema }),
    mode: "start",
    host: "127.0.0.1",
    port,
    metrics: { host: "127.0.0.1", port: 0 },
    databaseUrl,
    explorerSecret: "",
    network: undefined,
  })
  const environment = { ...variables, ...part.environment }
  const running = runScript({ arguments: part.arguments, environment, logFile })
  return { ...running, url: `http://127.0.0.1:${port}` }
}
