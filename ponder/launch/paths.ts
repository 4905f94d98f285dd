import { createRequire } from "node:module"
import { dirname, join, resolve } from "node:path"

export const repositoryRoot = resolve(import.meta.dirname, "../..")

/** The script behind a command of an installed package, so that it can be run by Node without a shell between. */
export function commandScript(packageName: string, command: string, workspace = "."): string {
  const manifest = findManifest(packageName, createRequire(join(repositoryRoot, workspace, "package.json")))
  const { bin } = createRequire(import.meta.url)(manifest) as { bin: Record<string, string> | string }
  const script = typeof bin === "string" ? bin : bin[command]
  if (script === undefined) throw new Error(`${packageName} has no command ${command}.`)
  return resolve(dirname(manifest), script)
}

// `exports` may hide package.json from resolution, but not from the folders that resolution looks in.
function findManifest(packageName: string, require: NodeJS.Require): string {
  const folders = require.resolve.paths(packageName) ?? []
  for (const folder of folders) {
    try {
      return require.resolve(join(folder, packageName, "package.json"))
    } catch {}
  }
  throw new Error(`${packageName} is not installed.`)
}
