import { type Context, ponder } from "ponder:registry"
import { pegIn } from "ponder:schema"
import { sql } from "ponder"
import { parseEnvironment } from "../../config/environment.ts"
import { catalogueStatements } from "../catalogue/catalogueStatements.ts"

const trackedChainIds = parseEnvironment(process.env).chains.map(({ id }) => id)
/** Where Drizzle keeps which schema a table is in, which Ponder decides as it starts. */
const databaseSchema = String(Reflect.get(pegIn, Symbol.for("drizzle:Schema")))

// Runs for each chain, before any event and only where the tables are new.
ponder.on("Bridge:setup", async ({ context }: { context: Pick<Context, "db"> }) => {
  const run = (statement: string) => context.db.sql.execute(sql.raw(statement))
  await run(`SET LOCAL search_path TO "${databaseSchema}"`)
  for (const statement of catalogueStatements(trackedChainIds)) await run(statement)
})
