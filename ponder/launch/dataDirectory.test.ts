import { spawnSync } from "node:child_process"
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, expect, test } from "vitest"
import { openDataDirectory } from "./dataDirectory.ts"

let directory: string

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "data-"))
})
afterEach(() => rmSync(directory, { recursive: true, force: true }))

test("is made with all that is missing above it", () => {
  const path = openDataDirectory(join(directory, "a/b"))
  expect(statSync(join(path, "logs")).isDirectory()).toBe(true)
  expect(openDataDirectory(path)).toBe(path)
})

test("is refused in one sentence where a file is in the way", () => {
  const file = join(directory, "file")
  writeFileSync(file, "")
  expect(() => openDataDirectory(file)).toThrow(`${file} cannot be made here (ENOTDIR).`)
})

// A process of its own, since what hangs would hang the tests.
test.runIf(process.platform === "linux")("is refused at once where nobody can make one", () => {
  const { status, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, "run.cjs"), "devnet"], {
    encoding: "utf8",
    env: { PATH: process.env.PATH, DATA_DIR: "/proc/x" },
    timeout: 4_000,
    killSignal: "SIGKILL",
  })
  expect({ status, stderr }).toEqual({ status: 1, stderr: "/proc/x cannot be made here (ENOENT).\n" })
})
