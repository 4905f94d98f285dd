import { appendFileSync, chmodSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { removeOutside } from "../ponder/launch/postgres/outside.ts"
import { startPostgres } from "../ponder/launch/postgres.ts"
import { templateVariable } from "./temporaryPostgres.ts"

/** Makes what every new PostgreSQL server has once for all the temporary ones of a run, which copy it. */
export default async function makePostgresTemplate() {
  const directory = mkdtempSync(join(tmpdir(), "ankr-bridge-template-"))
  // As that of a temporary server.
  chmodSync(directory, 0o755)
  const server = await startPostgres({ dataDirectory: directory })
  await server.stop()
  // Whatever happens to the machine, no test goes on afterwards.
  appendFileSync(join(directory, "postgres/postgresql.conf"), "fsync = off\n")
  process.env[templateVariable] = directory
  return () => {
    removeOutside(directory)
    rmSync(directory, { recursive: true, force: true })
  }
}
