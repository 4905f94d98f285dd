import { allowedLicences, exceptions } from "./allowedLicences.ts"
import type { InstalledPackage } from "./installedPackages.ts"
import type { Workspace } from "./lockfile.ts"

/** A licence that nobody has looked at; "a or b" is fine where one of them is. */
export function licenceFault({ name, version, licence }: InstalledPackage): string | undefined {
  const choices = licence.replace(/^\(|\)$/g, "").split(" OR ")
  if (exceptions[name] === licence) return undefined
  if (choices.some(choice => (allowedLicences as readonly string[]).includes(choice))) return undefined
  return `${name}@${version} is under ${licence || "no licence that it names"}, which is not among the allowed ones.`
}

/** A package that wants to run something at its installation, of which the workspace does not say whether it may. */
export function buildFault(
  { name, version, builds }: InstalledPackage,
  { allowBuilds = {} }: Workspace,
): string | undefined {
  if (!builds || name in allowBuilds) return undefined
  return `${name}@${version} has a build script, and pnpm-workspace.yaml does not say whether it may run.`
}

/** Leave to run a script that there is no longer. */
export function idleLeave(
  { name, version, builds }: InstalledPackage,
  { allowBuilds = {} }: Workspace,
): string | undefined {
  if (builds || !(name in allowBuilds)) return undefined
  return `${name}@${version} has no build script: pnpm-workspace.yaml need not let it run one.`
}
