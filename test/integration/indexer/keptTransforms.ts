/**
 * Loaded into Ponder by `node --import`: what its Vite makes of a file is kept for the next process that loads the very same
 * text. A run starts some forty of them, and each would compile the same 600 files again: ours, and more of packages that
 * do not say of their ES modules that they are such. So is what Node makes of the 2,500 files of Ponder itself.
 */
import { createHash } from "node:crypto"
import { existsSync, mkdirSync, readFileSync, realpathSync, renameSync, writeFileSync } from "node:fs"
import { createRequire, enableCompileCache, flushCompileCache } from "node:module"
import { join } from "node:path"
import { isMainThread } from "node:worker_threads"
import { repositoryRoot } from "../../../ponder/launch/paths.ts"

type Fetched = { code?: string; externalize?: string }
type FetchModule = (id: string, mode: string) => Promise<Fetched>
type Loader = { ViteNodeServer: { prototype: { fetchModule: FetchModule } } }

const folder = join(repositoryRoot, ".data/transforms")
/** All that a result follows from besides the text: the place, the versions with their patches, and the settings. */
const surroundings = digest([
  repositoryRoot,
  process.version,
  ...["pnpm-lock.yaml", "tsconfig.base.json", "tsconfig.json"].map(file =>
    readFileSync(join(repositoryRoot, file), "utf8"),
  ),
])

enableCompileCache(join(repositoryRoot, ".data/compiled"))
// Node writes it down at the end, which one that is killed does not see. By then all is loaded.
setTimeout(flushCompileCache, 10_000).unref()

// The thread of the gateway inherits the option, and has no Vite.
if (isMainThread) {
  mkdirSync(folder, { recursive: true })
  const { prototype } = await viteNode()
  const { fetchModule } = prototype
  prototype.fetchModule = async function (id, mode) {
    const file = fileOf(id)
    if (file === undefined) return fetchModule.call(this, id, mode)
    const kept = join(folder, `${digest([surroundings, id, mode, readFileSync(file, "utf8")])}.js`)
    if (existsSync(kept)) return { code: readFileSync(kept, "utf8") }
    const fetched = await fetchModule.call(this, id, mode)
    if (fetched.code !== undefined) keep(kept, fetched.code)
    return fetched
  }
}

async function viteNode(): Promise<Loader["ViteNodeServer"]> {
  const ponder = realpathSync(join(repositoryRoot, "node_modules/ponder"))
  const script = createRequire(join(ponder, "package.json")).resolve("vite-node/server")
  const loader: Loader = await import(script.replace(/\.cjs$/, ".mjs"))
  return loader.ViteNodeServer
}

/** The file that is meant, either from the root of the file system or from Ponder's. */
function fileOf(id: string): string | undefined {
  const paths = [id.replace(/^\/@fs\/+/, "/"), join(repositoryRoot, "ponder", id)]
  return paths.find(path => path.startsWith(`${repositoryRoot}/`) && existsSync(path))
}

/** At once or not at all: others read meanwhile. */
function keep(path: string, code: string): void {
  const unfinished = `${path}.${process.pid}`
  writeFileSync(unfinished, code)
  renameSync(unfinished, path)
}

function digest(parts: string[]): string {
  return createHash("sha256").update(parts.join("\0")).digest("hex")
}
