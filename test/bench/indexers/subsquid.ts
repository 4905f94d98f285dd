import { join } from "node:path"
import { toEventSelector } from "viem"
import { bridgeAbi } from "../../../abis/bridge.ts"
import { bridgeOf } from "../../integration/schedules/bridgeTraffic.ts"
import type { Indexer } from "./indexer.ts"
import { installPeers, preparePeer } from "./preparePeers.ts"
import { runScript } from "./runScript.ts"

/** As many blocks from the head as Ponder waits for on each of the chains. */
const finality: Record<number, number> = { 1: 65, 137: 200, 56: 30 }

const topics = Object.fromEntries(
  bridgeAbi.flatMap(item =>
    item.type === "event" && /^(Deposit|Withdraw)/.test(item.name)
      ? [[toEventSelector(item), item.name]]
      : [],
  ),
)

/** Subsquid's processor on RPC alone, without its network: one for each chain. */
export const subsquid: Indexer = {
  name: "subsquid",
  description:
    "evm-processor 1.27.3 with typeorm-store 1.5.1, RPC source, one row per event, no receipts; one URL and one process per chain, lists of 100 questions",
  countEvents: "SELECT count(*)::int AS number FROM bridge_event",
  keepsCache: false,
  start: async ({ node, chainIds, databaseUrl, logFile }) => {
    const folder = preparePeer("subsquid")
    installPeers()
    const chains = chainIds.map(id => ({
      id,
      bridge: bridgeOf(id),
      rpcUrl: node.url(id),
      finality: finality[id] ?? 64,
      topics,
    }))
    return runScript({
      arguments: [join(folder, "lib/main.js")],
      environment: { BENCH_CHAINS: JSON.stringify(chains), DB_URL: databaseUrl },
      logFile,
      folder,
    })
  },
}
