import { join } from "node:path"
import { freePort } from "../../../ponder/launch/freePort.ts"
import { bridgeOf } from "../../integration/schedules/bridgeTraffic.ts"
import type { Indexer } from "./indexer.ts"
import { installPeers, preparePeer } from "./preparePeers.ts"
import { runScript } from "./runScript.ts"

/** Ponder itself, with one row for each event and nothing else. Its limiter counts by address. */
export function plainPonder(aliases: number): Indexer {
  return {
    name: aliases === 1 ? "ponder-one-url" : "ponder",
    // Its limiter begins so low that patience ends first.
    onlyIfNamed: aliases === 1,
    description: `one row per event, no receipts; ${aliases} ${aliases === 1 ? "URL" : "names of one URL"} per chain`,
    countEvents: "SELECT count(*)::int AS number FROM bridge_event",
    keepsCache: true,
    start: async ({ node, chainIds, databaseUrl, logFile, schema }) => {
      const chains = chainIds.map(id => ({
        id,
        bridge: bridgeOf(id),
        rpcUrls: Array.from({ length: aliases }, (_, number) => `${node.url(id)}?${number}`),
      }))
      const folder = preparePeer("ponder")
      installPeers()
      const options = ["--root", folder, "--schema", schema, "-H", "127.0.0.1"]
      return runScript({
        arguments: [join(folder, "node_modules/ponder/dist/esm/bin/ponder.js"), "start", ...options],
        environment: {
          BENCH_CHAINS: JSON.stringify(chains),
          DATABASE_URL: databaseUrl,
          PORT: String(await freePort()),
          PONDER_TELEMETRY_DISABLED: "true",
        },
        logFile,
        folder,
      })
    },
  }
}
