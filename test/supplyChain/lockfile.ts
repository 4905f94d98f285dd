import { readFileSync } from "node:fs"
import { join } from "node:path"
import { parse } from "yaml"

type Resolved = { specifier: string; version: string }
type Importer = Partial<
  Record<"dependencies" | "optionalDependencies" | "devDependencies", Record<string, Resolved>>
>
type Snapshot = Partial<Record<"dependencies" | "optionalDependencies", Record<string, string>>>

export type Lockfile = {
  overrides?: Record<string, string>
  patchedDependencies?: Record<string, string>
  importers: Record<string, Importer>
  /** By name and version. */
  packages: Record<
    string,
    { resolution: Record<string, unknown>; os?: string[]; cpu?: string[]; libc?: string[] }
  >
  /** By name, version and the peers that it was resolved with. */
  snapshots: Record<string, Snapshot>
}

/** What of `pnpm-workspace.yaml` lets packages do more, or be others, than they say themselves. */
export type Workspace = {
  allowBuilds?: Record<string, boolean>
  overrides?: Record<string, string>
  patchedDependencies?: Record<string, string>
}

export function readLockfile(root: string): Lockfile {
  return parse(readFileSync(join(root, "pnpm-lock.yaml"), "utf8"))
}

export function readWorkspace(root: string): Workspace {
  return parse(readFileSync(join(root, "pnpm-workspace.yaml"), "utf8"))
}
