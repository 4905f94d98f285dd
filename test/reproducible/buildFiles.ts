import { createHash } from "node:crypto"
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"

/** What a build writes of itself and keeps for the next one, and what is kept while it is served: none of it is what was built. */
const NOT_BUILT = /^(cache|dev|diagnostics|trace|types|server\/route-cache\/)|(^|\/)trace-build$/

/** The hash of each file of a build, without the folder that it was made in and the keys that are drawn for each. */
export function buildFiles(root: string): Map<string, string> {
  const folder = join(root, "web", ".next")
  const keys = keysOf(folder)
  const hashOf = (file: string) => {
    const text = readFileSync(join(folder, file), "latin1")
    const plain = [root, ...keys].reduce((rest, own) => rest.replaceAll(own, ""), text)
    return createHash("sha256").update(plain, "latin1").digest("hex")
  }
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter(file => !NOT_BUILT.test(file))
  return new Map(files.toSorted().map(file => [file, hashOf(file)]))
}

/** Of previews and of actions, neither of which this explorer has: Next.js draws them all the same. */
function keysOf(folder: string): string[] {
  const read = (file: string) => JSON.parse(readFileSync(join(folder, file), "utf8"))
  const { preview } = read("prerender-manifest.json") as { preview: Record<string, string> }
  const { encryptionKey } = read("server/server-reference-manifest.json") as { encryptionKey: string }
  return [...Object.values(preview), encryptionKey]
}
