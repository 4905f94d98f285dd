import { existsSync, lstatSync, readlinkSync, rmSync, symlinkSync } from "node:fs"
import { join } from "node:path"
import { LaunchError } from "../launchError.ts"
import { type Account, runAs, serverAccount } from "./account.ts"
import { type Binaries, binariesIn, installedBinaries } from "./binaries.ts"
import { copyForEveryone, makeOutside, outsideDirectories } from "./outside.ts"

/** Where a server lives, and as whom. */
export type Home = {
  account: Account
  binaries: Binaries
  /** The server's data; a link in the data directory leads to it where it lies elsewhere. */
  cluster: string
  /** Of the binaries. */
  majorVersion: string
}

export function openHome(dataDirectory: string): Home {
  const inside = join(dataDirectory, "postgres")
  const account = serverAccount(inside)
  const cluster = openCluster(dataDirectory, inside, account)
  const installed = installedBinaries()
  const version = versionOf(installed, account)
  if (version) return { account, cluster, binaries: installed, majorVersion: version }
  return { account, cluster, ...copiedBinaries(dataDirectory, installed, account) }
}

function openCluster(dataDirectory: string, inside: string, account: Account): string {
  const existing = lstatSync(inside, { throwIfNoEntry: false })
  if (existing?.isSymbolicLink()) {
    const target = readlinkSync(inside)
    const known = outsideDirectories(dataDirectory).some(directory => target === clusterIn(directory))
    if (known && existsSync(target)) return target
    // The checkout was copied, or the other place was cleaned.
    rmSync(inside)
  }
  // Asked of the system as that user, since permission bits alone do not tell (access lists, mount options).
  if (runAs(account, 'test -x "$1"', dataDirectory).status === 0) return inside
  if (existing?.isDirectory()) {
    throw new LaunchError(
      `The user that runs PostgreSQL for root can no longer reach ${inside}: open the directories above it, or run \`pnpm reset\`.`,
    )
  }
  const [directory] = usableOutside(dataDirectory, account)
  if (directory === undefined) throw refusal()
  symlinkSync(clusterIn(directory), inside)
  return clusterIn(directory)
}

function copiedBinaries(
  dataDirectory: string,
  installed: Binaries,
  account: Account,
): Pick<Home, "binaries" | "majorVersion"> {
  for (const directory of usableOutside(dataDirectory, account)) {
    const binaries = binariesIn(join(directory, "native"))
    // Copied anew each time, a fraction of a second: the installed ones may have changed, old temporary files may be gone.
    copyForEveryone(installed.directory, binaries.directory)
    const majorVersion = versionOf(binaries, account)
    if (majorVersion) return { binaries, majorVersion }
  }
  throw refusal()
}

// One at a time: each is made by looking at it.
function* usableOutside(dataDirectory: string, account: Account): Generator<string> {
  for (const directory of account ? outsideDirectories(dataDirectory) : []) {
    if (makeOutside(directory) && runAs(account, 'test -x "$1"', directory).status === 0) yield directory
  }
}

function clusterIn(directory: string): string {
  return join(directory, "cluster")
}

function versionOf({ postgres }: Binaries, account: Account): string | undefined {
  const { status, stdout } = runAs(account, '"$1" --version', postgres)
  return status === 0 ? / (\d+)\./.exec(stdout)?.[1] : undefined
}

function refusal(): LaunchError {
  return new LaunchError(
    process.getuid?.() === 0
      ? "PostgreSQL does not run as root, and no other user can run it from here: use an ordinary user, or set DATABASE_URL."
      : "The installed PostgreSQL does not run on this machine: set DATABASE_URL to use another one.",
  )
}
