import type { Lockfile } from "./lockfile.ts"

/** Name and version of all that runs for users: what the workspace depends on outside of development, and what that depends on. */
export function productionPackages({ importers, snapshots }: Lockfile): Set<string> {
  const found = new Set<string>()
  const open = Object.values(importers).flatMap(({ dependencies, optionalDependencies }) =>
    Object.entries({ ...dependencies, ...optionalDependencies }).map(([name, { version }]) =>
      keyOf(name, version),
    ),
  )
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    if (found.has(key)) continue
    found.add(key)
    const { dependencies, optionalDependencies } = snapshots[key] ?? {}
    const behind = Object.entries({ ...dependencies, ...optionalDependencies })
    open.push(...behind.map(([name, version]) => keyOf(name, version)))
  }
  return new Set([...found].map(key => key.replace(/\(.*$/, "")))
}

/** An alias stands for another package, which its version then names. */
function keyOf(name: string, version: string): string {
  return /^(@[^/]+\/)?[^@(]+@/.test(version) ? version : `${name}@${version}`
}
