import { existsSync, readdirSync, realpathSync, rmSync } from "node:fs"
import { join } from "node:path"
import { dataDirectoryPath } from "./dataDirectory.ts"
import { LaunchError } from "./launchError.ts"
import { loadEnvironmentFiles } from "./loadEnvironment.ts"
import { refuseWhileRunning } from "./lock.ts"
import { say } from "./output.ts"
import { repositoryRoot } from "./paths.ts"
import { endLeftover } from "./postgres/leftover.ts"
import { removeOutside } from "./postgres/outside.ts"

/** Clears the data directory; what was indexed is indexed anew by the next run. */
export async function run(): Promise<number> {
  loadEnvironmentFiles()
  const path = dataDirectoryPath()
  if (!existsSync(path)) return report(path)

  const directory = realpathSync(path)
  refuseWhileRunning(directory)
  const cluster = join(directory, "postgres")
  try {
    if (existsSync(cluster)) await endLeftover(realpathSync(cluster))
    removeOutside(directory)
    for (const entry of ownEntries(directory))
      rmSync(join(directory, entry), { recursive: true, force: true })
  } catch (error) {
    if (!["EACCES", "EPERM"].includes((error as NodeJS.ErrnoException).code ?? "")) throw error
    throw new LaunchError(
      `${path} holds files of another user, who ran this before: run \`pnpm reset\` as that user.`,
    )
  }
  return report(path)
}

// A directory that DATA_DIR names may have been in other use before.
function ownEntries(directory: string): string[] {
  const entries = readdirSync(directory)
  if (directory === join(repositoryRoot, ".data")) return entries
  return entries.filter(entry => /^(postgres|logs$|running\.json|dev\.json)/.test(entry))
}

function report(path: string): number {
  say(`${path} is cleared.`)
  return 0
}
