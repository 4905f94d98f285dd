import { accessSync, constants, existsSync, mkdirSync, realpathSync } from "node:fs"
import { dirname, join, resolve } from "node:path"
import { LaunchError } from "./launchError.ts"
import { repositoryRoot } from "./paths.ts"

/** Where the project keeps what it makes on this machine. DATA_DIR moves it: tests have a database and logs of their own. */
export function dataDirectoryPath(override = process.env.DATA_DIR): string {
  return override ? resolve(repositoryRoot, override) : join(repositoryRoot, ".data")
}

/** Makes the data directory, refuses one that this user cannot work in, and returns its real path. */
export function openDataDirectory(override?: string): string {
  const path = dataDirectoryPath(override)
  try {
    makeDirectory(join(path, "logs"))
  } catch (error) {
    throw new LaunchError(`${path} cannot be made here (${(error as NodeJS.ErrnoException).code}).`)
  }
  // Next.js and Ponder write beside their sources, too.
  const generated = ["web/.next", "web/next-env.d.ts", "ponder/ponder-env.d.ts"]
  refuseUnwritable([path, join(path, "logs"), ...generated.map(file => join(repositoryRoot, file))])
  return realpathSync(path)
}

// Step by step: mkdir with `recursive` never ends where the system lets nobody make anything, as in /proc.
function makeDirectory(path: string): void {
  if (existsSync(path)) return
  makeDirectory(dirname(path))
  try {
    mkdirSync(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error
  }
}

function refuseUnwritable(paths: string[]): void {
  for (const path of paths.filter(path => existsSync(path))) {
    try {
      accessSync(path, constants.W_OK)
    } catch {
      throw new LaunchError(
        `${path} belongs to another user, who ran this before: run it as that user again, or remove it as that user.`,
      )
    }
  }
}
