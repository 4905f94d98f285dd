import { spawnSync } from "node:child_process"
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { LaunchError } from "../launchError.ts"
import type { Home } from "./home.ts"
import { initialisationArguments } from "./settings.ts"

/** Makes the server's data if there are none, and refuses those of another PostgreSQL. */
export function prepareCluster(home: Home, password: string, log: number): void {
  if (existsSync(home.cluster)) refuseOtherVersion(home)
  else initialise(home, password, log)
}

function refuseOtherVersion({ cluster, majorVersion }: Home): void {
  const file = join(cluster, "PG_VERSION")
  if (!existsSync(file)) {
    throw new LaunchError(`${cluster} does not hold the data of a PostgreSQL server: run \`pnpm reset\`.`)
  }
  const found = readFileSync(file, "utf8").trim()
  if (found === majorVersion) return
  throw new LaunchError(
    `The database in ${cluster} was made by PostgreSQL ${found}, and this is PostgreSQL ${majorVersion}, which does not touch it: go back to the build that made it, or run \`pnpm reset\` and index anew.`,
  )
}

// Under another name first: what an interrupted run left must not look like a database.
function initialise({ account, binaries, cluster }: Home, password: string, log: number): void {
  const draft = `${cluster}.new`
  const passwordFile = `${cluster}.first-password`
  rmSync(draft, { recursive: true, force: true })
  rmSync(passwordFile, { force: true })
  mkdirSync(draft, { mode: 0o700 })
  writeFileSync(passwordFile, password, { mode: 0o600, flag: "wx" })
  if (account) for (const path of [draft, passwordFile]) chownSync(path, account.uid, account.gid)
  try {
    const { status, error } = spawnSync(
      binaries.initdb,
      [`--pgdata=${draft}`, `--pwfile=${passwordFile}`, ...initialisationArguments],
      { ...account, cwd: "/", stdio: ["ignore", log, log] },
    )
    if (error || status !== 0)
      throw new LaunchError("PostgreSQL could not make its data: see logs/postgres.log.")
  } finally {
    rmSync(passwordFile, { force: true })
  }
  renameSync(draft, cluster)
}
