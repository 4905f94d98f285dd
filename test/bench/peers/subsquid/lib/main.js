const { fork } = require("node:child_process")
const { join } = require("node:path")
const { Client } = require("pg")

const table = `CREATE TABLE IF NOT EXISTS bridge_event (
  id text PRIMARY KEY, kind text NOT NULL, "tx_hash" text NOT NULL, sender text NOT NULL, recipient text NOT NULL,
  amount numeric NOT NULL, timestamp int NOT NULL);
CREATE INDEX IF NOT EXISTS by_transaction ON bridge_event (tx_hash);
CREATE INDEX IF NOT EXISTS by_sender ON bridge_event (sender)`

async function main() {
  const client = new Client({ connectionString: process.env.DB_URL })
  await client.connect()
  await client.query(table)
  await client.end()
  for (const chain of JSON.parse(process.env.BENCH_CHAINS)) {
    const child = fork(join(__dirname, "processor.js"), {
      env: { ...process.env, BENCH_CHAIN: JSON.stringify(chain) },
    })
    child.on("exit", code => process.exit(code ?? 1))
  }
}

main()
