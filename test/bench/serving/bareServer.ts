import { realpathSync } from "node:fs"
import { createRequire } from "node:module"
import { fileURLToPath } from "node:url"
import { Hono } from "hono"
import pg from "pg"

/**
 * As little as can stand between HTTP and a row: the same framework and driver as the product, no schema, no checks. What
 * runs Hono on Node is Ponder's own copy.
 */
const ponderRequire = createRequire(realpathSync(fileURLToPath(import.meta.resolve("ponder"))))
const { serve } = ponderRequire("@hono/node-server") as {
  serve: (options: object, listening: (address: { port: number }) => void) => void
}

const pool = new pg.Pool({
  connectionString: process.env.DATABASE_URL,
  options: "-c search_path=bridge",
  max: 16,
})

const app = new Hono()
const answer = async (statement: string, key: string) =>
  (await pool.query({ name: statement, text: statement, values: [key] })).rows

app.get("/transactions/:hash", async context =>
  context.json(await answer("SELECT * FROM peg_in WHERE tx_hash = $1", context.req.param("hash"))),
)
app.get("/senders/:sender", async context =>
  context.json(
    await answer(
      "SELECT * FROM peg_in WHERE sender = $1 ORDER BY timestamp DESC LIMIT 20",
      context.req.param("sender"),
    ),
  ),
)

serve({ fetch: app.fetch, hostname: "127.0.0.1", port: 0 }, ({ port }) => process.send?.({ port }))
process.once("disconnect", () => process.exit(0))
