import { existsSync } from "node:fs"
import { mkdir, mkdtemp, readdir, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, test } from "vitest"
import { openStateDirectory } from "./stateDirectory.ts"

test("what a killed run left is cleared, and what another one uses stays", async () => {
  const parent = await mkdtemp(join(tmpdir(), "state-directory-"))
  try {
    // No process has an id as large as this.
    await mkdir(join(parent, "999999999-abc", "1-blocks"), { recursive: true })
    const [first, second] = [await openStateDirectory(parent), await openStateDirectory(parent)]
    expect((await readdir(parent)).map(name => join(parent, name)).sort()).toEqual(
      [first.path, second.path].sort(),
    )
    await Promise.all([first.remove(), second.remove(), second.remove()])
    expect(await readdir(parent)).toEqual([])
  } finally {
    await rm(parent, { recursive: true })
  }
})

test("without a parent it is made among temporary files, and removed", async () => {
  const { path, remove } = await openStateDirectory()
  expect(path.startsWith(join(tmpdir(), "ankr-bridge-devnet-"))).toBe(true)
  await remove()
  expect(existsSync(path)).toBe(false)
})
