import { cpSync } from "node:fs"
import { join } from "node:path"
import { repositoryRoot } from "../../../ponder/launch/paths.ts"
import { peersFolder } from "../paths.ts"

/**
 * A peer's own folder, in which it may leave what it likes. It is as deep in the repository as its sources are, so that
 * what they import from the project is found from there, too.
 */
export function preparePeer(name: string): string {
  const folder = join(peersFolder, name)
  cpSync(join(repositoryRoot, "test/bench/peers", name), folder, { recursive: true })
  return folder
}
