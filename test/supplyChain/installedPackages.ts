import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"

export type InstalledPackage = {
  name: string
  version: string
  /** In the words of SPDX, as far as the package knows them. */
  licence: string
  /** Whether installing it would run something of its own. */
  builds: boolean
}

type Manifest = {
  name: string
  version: string
  license?: string | { type: string }
  licenses?: { type: string }[]
  scripts?: Record<string, string>
}

const HOOKS = ["preinstall", "install", "postinstall"]

/** All that pnpm has put there, by name and version. */
export function installedPackages(root: string): Map<string, InstalledPackage> {
  const store = join(root, "node_modules", ".pnpm")
  const folders = readdirSync(store).map(entry => join(store, entry, "node_modules"))
  const packages = folders.filter(existsSync).flatMap(packagesIn)
  return new Map(packages.map(each => [`${each.name}@${each.version}`, each]))
}

/** The one that the folder is for; the others beside it are links. */
function packagesIn(folder: string): InstalledPackage[] {
  const entries = readdirSync(folder, { withFileTypes: true }).filter(entry => entry.isDirectory())
  return entries.flatMap(({ name }) => {
    if (name.startsWith("@")) return packagesIn(join(folder, name))
    return existsSync(join(folder, name, "package.json")) ? [read(join(folder, name))] : []
  })
}

function read(folder: string): InstalledPackage {
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"))
  const { name, version, license, licenses = [], scripts = {} } = manifest
  const single = typeof license === "string" ? license : license?.type
  return {
    name,
    version,
    licence: single ?? licenses.map(({ type }) => type).join(" OR "),
    // npm and pnpm compile what has this file, without being told.
    builds: HOOKS.some(hook => scripts[hook] !== undefined) || existsSync(join(folder, "binding.gyp")),
  }
}
