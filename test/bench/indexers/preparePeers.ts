import { execFileSync } from "node:child_process"
import { createHash } from "node:crypto"
import { cpSync, existsSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { repositoryRoot } from "../../../ponder/launch/paths.ts"
import { peersFolder } from "../paths.ts"

/**
 * The folder of a peer. All of them are copied: they may leave in their folders what they like, and what they import from
 * the project is found from there, too, since it is as deep in the repository as their sources are.
 */
export function preparePeer(name: string): string {
  cpSync(join(repositoryRoot, "test/bench/peers"), peersFolder, { recursive: true })
  return join(peersFolder, name)
}

/** What the peers need from the registry, as their own lockfile has it. */
export function installPeers(): void {
  const versions = createHash("sha256")
    .update(readFileSync(join(peersFolder, "pnpm-lock.yaml")))
    .digest("hex")
  const done = join(peersFolder, `.installed-${versions.slice(0, 16)}`)
  if (existsSync(done)) return
  execFileSync("pnpm", ["install", "--frozen-lockfile"], {
    cwd: peersFolder,
    stdio: ["ignore", "ignore", "inherit"],
  })
  writeFileSync(done, "")
}
