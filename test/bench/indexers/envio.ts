import { execFileSync } from "node:child_process"
import { join } from "node:path"
import { freePort } from "../../../ponder/launch/freePort.ts"
import type { Indexer } from "./indexer.ts"
import { installPeers, preparePeer } from "./preparePeers.ts"
import { runScript } from "./runScript.ts"

/** Envio's HyperIndex on RPC alone, without its HyperSync and without Hasura. */
export const envio: Indexer = {
  name: "envio",
  description: "HyperIndex 3.0.0-alpha.21, RPC source, one row per event, no receipts; one URL per chain",
  countEvents: `SELECT count(*)::int AS number FROM "BridgeEvent"`,
  keepsCache: false,
  start: async ({ node, chainIds, databaseUrl, logFile, schema }) => {
    const folder = preparePeer("envio")
    installPeers()
    const rpcUrls = Object.fromEntries(chainIds.map(id => [`RPC_${id}`, node.url(id)]))
    const command = join(folder, "node_modules/envio/bin.mjs")
    // It reads its URLs when it generates code, and not when it starts.
    execFileSync(process.execPath, [command, "codegen"], {
      cwd: folder,
      env: { ...process.env, ...rpcUrls },
      stdio: ["ignore", "ignore", "inherit"],
    })
    const { hostname, port, username, password, pathname } = new URL(databaseUrl)
    return runScript({
      arguments: [command, "start", "--restart"],
      environment: {
        ...rpcUrls,
        ENVIO_PG_HOST: hostname,
        ENVIO_PG_PORT: port,
        ENVIO_PG_USER: username,
        ENVIO_PG_PASSWORD: password,
        // The same under its older name, which the command itself reads.
        ENVIO_POSTGRES_PASSWORD: password,
        ENVIO_PG_DATABASE: pathname.slice(1),
        ENVIO_PG_PUBLIC_SCHEMA: schema,
        ENVIO_HASURA: "false",
        ENVIO_INDEXER_PORT: String(await freePort()),
        TUI_OFF: "true",
      },
      logFile,
      folder,
    })
  },
}
