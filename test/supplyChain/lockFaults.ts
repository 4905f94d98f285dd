import type { Lockfile, Workspace } from "./lockfile.ts"

/** A hash that nobody makes another package for. */
const INTEGRITY = /^sha512-[A-Za-z0-9+/]{86}==$/

/** Where the lockfile takes a package from anywhere but the registry, does not hold it to a hash, or names what the workspace does not. */
export function lockFaults(lock: Lockfile, workspace: Workspace): string[] {
  return [
    ...Object.entries(lock.packages).flatMap(([id, { resolution }]) => resolutionFaults(id, resolution)),
    ...differences("override", lock.overrides, workspace.overrides),
    ...differences("patch", lock.patchedDependencies, workspace.patchedDependencies),
    ...Object.keys(workspace.allowBuilds ?? {})
      .filter(name => !Object.keys(lock.packages).some(id => nameOf(id) === name))
      .map(name => `${name} may run a build script, and is no dependency.`),
  ]
}

function nameOf(id: string): string {
  return id.slice(0, id.indexOf("@", 1))
}

function resolutionFaults(id: string, resolution: Record<string, unknown>): string[] {
  const { integrity, ...elsewhere } = resolution
  const others = Object.keys(elsewhere)
  return [
    ...(INTEGRITY.test(String(integrity)) ? [] : [`${id} has no SHA-512 in the lockfile.`]),
    ...(others.length === 0 ? [] : [`${id} does not come from the registry (${others.join(", ")}).`]),
    ...(/^\d+\.\d+\.\d+[\w.+-]*$/.test(id.slice(nameOf(id).length + 1))
      ? []
      : [`${id} is no version of the registry.`]),
  ]
}

function differences(
  kind: string,
  locked: Record<string, string> = {},
  wanted: Record<string, string> = {},
): string[] {
  const names = new Set([...Object.keys(locked), ...Object.keys(wanted)])
  return [...names]
    .filter(name => !(name in locked && name in wanted))
    .map(name => `The ${kind} of ${name} stands in one of lockfile and workspace alone.`)
}
