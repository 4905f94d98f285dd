import { type SpawnSyncReturns, spawnSync } from "node:child_process"
import { lstatSync } from "node:fs"
import { LaunchError } from "../launchError.ts"

/** The user that PostgreSQL runs as; undefined is the one who runs this. */
export type Account = { uid: number; gid: number } | undefined

/** PostgreSQL refuses to run as root, so that root needs someone to stand in: who owns the data, or a system user. */
export function serverAccount(cluster: string): Account {
  const owner = lstatSync(cluster, { throwIfNoEntry: false })
  if (process.getuid?.() !== 0) {
    if (owner && owner.uid !== process.getuid?.()) {
      throw new LaunchError(
        `${cluster} belongs to another user, who ran this before: run it as that user again, or let that user run \`pnpm reset\`.`,
      )
    }
    return undefined
  }
  if (owner?.isDirectory() && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  return systemUser("postgres") ?? systemUser("nobody") ?? refuseRoot()
}

/** Runs a short shell script as the account; its arguments are `$1`, `$2`, … */
export function runAs(account: Account, script: string, ...values: string[]): SpawnSyncReturns<string> {
  return spawnSync("/bin/sh", ["-c", script, "sh", ...values], { ...account, cwd: "/", encoding: "utf8" })
}

function systemUser(name: string): Account {
  const [uid, gid] = ["-u", "-g"].map(flag =>
    Number.parseInt(spawnSync("id", [flag, name]).stdout?.toString(), 10),
  )
  return uid && gid ? { uid, gid } : undefined
}

function refuseRoot(): never {
  throw new LaunchError(
    "PostgreSQL does not run as root, and there is no user `postgres` or `nobody` to run it as: use an ordinary user, or set DATABASE_URL.",
  )
}
