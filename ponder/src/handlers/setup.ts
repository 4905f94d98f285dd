import { type Context, ponder } from "ponder:registry"
import { pegIn } from "ponder:schema"
import pg from "pg"
import { parseEnvironment } from "../../config/environment.ts"
import { catalogueStatements } from "../catalogue/catalogueStatements.ts"

const { chains, databaseUrl } = parseEnvironment(process.env)
const trackedChainIds = chains.map(({ id }) => id)
/** Where Drizzle keeps which schema a table is in, which Ponder decides as it starts. */
const databaseSchema = String(Reflect.get(pegIn, Symbol.for("drizzle:Schema")))

// Ponder calls this for each chain, before any event and only where the tables are new.
ponder.on("Bridge:setup", async ({ context }: { context: Pick<Context, "chain"> }) => {
  if (context.chain.id !== trackedChainIds[0]) return
  // Not by Ponder's connection: after a statement that is none of its own it no longer knows that the tables are empty, and
  // asks the database for each row that a handler writes, whether it is there already.
  const client = new pg.Client({
    connectionString: databaseUrl,
    options: `-c search_path="${databaseSchema}"`,
  })
  await client.connect()
  try {
    await client.query(catalogueStatements(trackedChainIds).join(";\n"))
  } finally {
    await client.end()
  }
})
