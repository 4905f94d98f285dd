import { spawnSync } from "node:child_process"
import { chownSync, closeSync, openSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import pg from "pg"
import { freePort } from "../../../ponder/launch/freePort.ts"
import { prepareCluster } from "../../../ponder/launch/postgres/cluster.ts"
import { type Home, openHome } from "../../../ponder/launch/postgres/home.ts"
import { removeOutside } from "../../../ponder/launch/postgres/outside.ts"
import { serverPassword } from "../../../ponder/launch/postgres/password.ts"
import { temporaryDataDirectory } from "../../temporaryDataDirectory.ts"
import { type DatabaseServer, databaseServer } from "./databaseServer.ts"

export type ReplicatedDatabase = {
  directory: string
  primary: DatabaseServer
  /** Streams from the primary, and only reads. */
  replica: DatabaseServer
  stop(): Promise<void>
}

export async function startReplicatedDatabase(): Promise<ReplicatedDatabase> {
  const { directory, dataDirectory } = temporaryDataDirectory()
  const home = openHome(dataDirectory)
  const password = serverPassword(dataDirectory, home.cluster)
  const log = openSync(join(directory, "initdb.log"), "a")
  prepareCluster(home, password, log)
  closeSync(log)
  const primary = databaseServer(home, await freePort(), password, join(directory, "primary.log"))
  await primary.start()
  const copy = { ...home, cluster: `${home.cluster}-replica` }
  await copyCluster(primary, home, copy, password)
  const replica = databaseServer(copy, await freePort(), password, join(directory, "replica.log"))
  await replica.start()
  return {
    directory,
    primary,
    replica,
    stop: async () => {
      await replica.stop()
      await primary.stop()
      removeOutside(dataDirectory)
      rmSync(directory, { recursive: true, force: true })
    },
  }
}

/** What `pg_basebackup` does, which does not come with the embedded server. */
async function copyCluster(primary: DatabaseServer, from: Home, to: Home, password: string): Promise<void> {
  const client = new pg.Client({ connectionString: primary.url("postgres") })
  await client.connect()
  await client.query("SELECT pg_backup_start('replica', true)")
  const { status, stderr } = spawnSync("cp", ["-a", from.cluster, to.cluster], { encoding: "utf8" })
  if (status !== 0) throw new Error(stderr)
  const { rows } = await client.query<{ labelfile: string }>("SELECT labelfile FROM pg_backup_stop()")
  await client.end()
  rmSync(join(to.cluster, "postmaster.pid"))
  write("backup_label", rows[0]?.labelfile ?? "")
  write("standby.signal", "")
  write(
    "postgresql.auto.conf",
    `primary_conninfo = 'host=127.0.0.1 port=${primary.port} user=postgres password=${password}'\n`,
  )

  function write(name: string, text: string): void {
    const path = join(to.cluster, name)
    writeFileSync(path, text, { mode: 0o600 })
    if (to.account) chownSync(path, to.account.uid, to.account.gid)
  }
}
