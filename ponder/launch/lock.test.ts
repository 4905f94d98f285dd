import { spawn, spawnSync } from "node:child_process"
import { once } from "node:events"
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, expect, test } from "vitest"
import { refuseWhileRunning, takeCheckoutLock, takeLock } from "./lock.ts"
import { startOf } from "./processes.ts"

let directory: string
let lockFile: string

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "lock-"))
  lockFile = join(directory, "running.json")
})
afterEach(() => rmSync(directory, { recursive: true, force: true }))

test("keeps a second one out until it is released, and leaves no file", () => {
  const release = takeLock(directory)
  expect(() => takeLock(directory)).toThrow(
    `It is already running (process ${process.pid}): stop that one first.`,
  )
  expect(() => refuseWhileRunning(directory)).toThrow("already running")
  release()
  expect(readdirSync(directory)).toEqual([])
  takeLock(directory)()
})

test("takes over from a process that is gone", async () => {
  const gone = spawn(process.execPath, ["-e", ""])
  await once(gone, "exit")
  writeFileSync(lockFile, JSON.stringify({ pid: gone.pid, start: "then" }))
  takeLock(directory)
  expect(holder()).toEqual({ pid: process.pid, start: startOf(process.pid) })
})

test("is not deceived by another process that was given the same number", () => {
  writeFileSync(lockFile, JSON.stringify({ pid: process.ppid, start: "before the last restart" }))
  takeLock(directory)
  expect(holder()).toMatchObject({ pid: process.pid })
})

test("sees a live process of this machine as running", () => {
  writeFileSync(lockFile, JSON.stringify({ pid: process.ppid, start: startOf(process.ppid) }))
  expect(() => takeLock(directory)).toThrow(`process ${process.ppid}`)
})

test("takes over from a file that was cut off", () => {
  writeFileSync(lockFile, '{"pid":')
  takeLock(directory)()
  expect(existsSync(lockFile)).toBe(false)
})

test.each(["devnet", "dev", "start", "reset"])("`%s` keeps out of a directory in use", command => {
  writeFileSync(lockFile, JSON.stringify({ pid: process.pid, start: startOf(process.pid) }))
  const { status, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, "run.cjs"), command], {
    encoding: "utf8",
    env: { PATH: process.env.PATH, DATA_DIR: directory },
    timeout: 10_000,
    killSignal: "SIGKILL",
  })
  expect({ status, stderr }).toEqual({
    status: 1,
    stderr: `It is already running (process ${process.pid}): stop that one first.\n`,
  })
})

test("keeps a second development server out of a checkout, wherever its data are", () => {
  const release = takeCheckoutLock(directory, "dev")
  expect(() => takeCheckoutLock(directory, "dev")).toThrow(
    `The \`dev\` of this checkout is already running (process ${process.pid}): stop that one first.`,
  )
  takeCheckoutLock(directory, "start")()
  release()
  takeCheckoutLock(directory, "dev")()
})

function holder(): unknown {
  return JSON.parse(readFileSync(lockFile, "utf8"))
}
