import { join } from "node:path"
import pg from "pg"
import { freePort } from "../../../ponder/launch/freePort.ts"
import { waitForOk } from "../../../ponder/launch/http.ts"
import { installPeers, preparePeer } from "../indexers/preparePeers.ts"
import { runScript } from "../indexers/runScript.ts"
import { resultsFolder } from "../paths.ts"
import type { Server } from "./startBareServer.ts"

type History = { databaseUrl: string; nodeUrl(chainId: number): string }

/** The deposits of the history in plain Ponder's own table, and the GraphQL that Ponder generates for it. */
export async function startPlainApi({ databaseUrl, nodeUrl }: History): Promise<Server> {
  await copyDeposits(databaseUrl)
  const port = String(await freePort())
  const chains = [{ id: 1, bridge: `0x${"00".repeat(20)}`, rpcUrls: [nodeUrl(1)] }]
  const folder = preparePeer("ponder")
  installPeers()
  const options = ["--root", folder, "--schema", "plain", "-H", "127.0.0.1"]
  const running = runScript({
    arguments: [join(folder, "node_modules/ponder/dist/esm/bin/ponder.js"), "serve", ...options],
    environment: {
      BENCH_CHAINS: JSON.stringify(chains),
      DATABASE_URL: databaseUrl,
      PORT: port,
      PONDER_TELEMETRY_DISABLED: "true",
    },
    logFile: join(resultsFolder, "plainApi.log"),
    folder,
  })
  const url = `http://127.0.0.1:${port}`
  await waitForOk(`${url}/health`)
  return { url, stop: running.kill }
}

async function copyDeposits(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  await client.query(`
    CREATE SCHEMA plain;
    CREATE TABLE plain.bridge_event AS
      SELECT chain_id || '-' || block_number || '-' || log_index AS id, kind, tx_hash, sender, recipient,
        shares AS amount, timestamp
      FROM bridge.peg_in;
    ALTER TABLE plain.bridge_event ADD PRIMARY KEY (id);
    CREATE INDEX ON plain.bridge_event (tx_hash);
    CREATE INDEX ON plain.bridge_event (sender, timestamp);
    ANALYZE plain.bridge_event`)
  await client.end()
}
