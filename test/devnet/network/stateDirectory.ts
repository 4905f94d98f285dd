import { rmSync } from "node:fs"
import { mkdir, mkdtemp, readdir, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { isAlive } from "../../../ponder/launch/processes.ts"

export type StateDirectory = { path: string; remove: () => Promise<void> }

/** A node that is being killed may still finish a file. */
const thoroughly = { recursive: true, force: true, maxRetries: 3 }

/** A directory for the nodes of one network: under the parent, where the next run finds what a `kill -9` left. */
export async function openStateDirectory(parent?: string): Promise<StateDirectory> {
  if (parent) await clear(parent)
  const path = await mkdtemp(parent ? join(parent, `${process.pid}-`) : join(tmpdir(), "ankr-bridge-devnet-"))
  const removeNow = () => rmSync(path, thoroughly)
  process.once("exit", removeNow)
  return {
    path,
    async remove() {
      await rm(path, thoroughly)
      process.off("exit", removeNow)
    },
  }
}

/** What other networks use at this moment stays. */
async function clear(parent: string): Promise<void> {
  await mkdir(parent, { recursive: true })
  const left = (await readdir(parent)).filter(name => !isAlive(Number.parseInt(name, 10)))
  await Promise.all(left.map(name => rm(join(parent, name), thoroughly)))
}
