import { type Context, ponder } from "ponder:registry"
import { pegIn } from "ponder:schema"
import { sql } from "ponder"
import { parseEnvironment } from "../../config/environment.ts"
import { catalogueStatements } from "../catalogue/catalogueStatements.ts"

const trackedChainIds = parseEnvironment(process.env).chains.map(({ id }) => id)
/** Where Drizzle keeps which schema a table is in, which Ponder decides as it starts. */
const databaseSchema = String(Reflect.get(pegIn, Symbol.for("drizzle:Schema")))

// Ponder calls this for each chain, before any event and only where the tables are new.
ponder.on("Bridge:setup", async ({ context }: { context: Pick<Context, "db" | "chain"> }) => {
  if (context.chain.id !== trackedChainIds[0]) return
  const statements = [`SET LOCAL search_path TO "${databaseSchema}"`, ...catalogueStatements(trackedChainIds)]
  // All at once: Ponder compiles a parser of SQL anew for each statement that it is given, which takes longer than all else.
  await context.db.sql.execute(sql.raw(statements.join(";\n")))
})
