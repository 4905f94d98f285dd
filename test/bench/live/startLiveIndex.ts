import { join } from "node:path"
import { recreateDatabase } from "../../../ponder/launch/databases.ts"
import { waitForOk } from "../../../ponder/launch/http.ts"
import type { TemporaryPostgres } from "../../temporaryPostgres.ts"
import { startProduct } from "../indexers/product.ts"
import { type BenchNode, startNode } from "../node/startNode.ts"
import { chainIds } from "../node/worldShape.ts"
import { writeWorld } from "../node/writeWorld.ts"
import { worldsFolder } from "../paths.ts"

const shape = { chainIds, events: 300, eventsPerBlock: 1 }
/** A block of each chain in so many milliseconds, with so many events: twenty a second on all chains together. */
export const pace = { milliseconds: 450, eventsPerBlock: 3 }

export type UrlsOf = (node: BenchNode, chainId: number) => string

/** A socket for the heads, and HTTP for the rest. */
export const socketUrls: UrlsOf = (node, id) => `${node.url(id)},${node.socketUrl(id)}`

export type LiveIndex = { node: BenchNode; url: string; stop(): Promise<void> }

/** The product on three chains, indexed to their heads; blocks come when the node is told to mine. */
export async function startLiveIndex(postgres: TemporaryPostgres, urlsOf: UrlsOf): Promise<LiveIndex> {
  const node = await startNode(writeWorld(shape, worldsFolder), chainIds)
  await recreateDatabase(postgres.url("postgres"), "live")
  const logFile = join(postgres.directory, "live.log")
  const run = { node, chainIds, databaseUrl: postgres.url("live"), logFile, schema: "bridge" }
  const indexer = await startProduct(run, urlsOf)
  const stop = async () => {
    await indexer.kill()
    await node.stop()
  }
  try {
    await waitForOk(`${indexer.url}/ready`)
  } catch (error) {
    await stop()
    throw error
  }
  return { node, url: indexer.url, stop }
}
