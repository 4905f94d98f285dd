import { renameSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import type { LocalNetwork } from "./localNetwork.ts"

/** What runs where, for tests and tools to read: written once everything answers, gone when it does not. */
export type DevFile = { explorer: string; graphql: string; metrics?: string } & Partial<
  Pick<LocalNetwork, "rpc" | "notary" | "samples">
>

export function writeDevFile(dataDirectory: string, content: DevFile): void {
  const path = pathIn(dataDirectory)
  writeFileSync(`${path}.new`, `${JSON.stringify(content, null, 2)}\n`)
  renameSync(`${path}.new`, path)
}

export function removeDevFile(dataDirectory: string): void {
  rmSync(pathIn(dataDirectory), { force: true })
}

function pathIn(dataDirectory: string): string {
  return join(dataDirectory, "dev.json")
}
