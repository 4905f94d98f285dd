import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, expect, test } from "vitest"
import { describeEnd } from "./partEnd.ts"

let directory: string
let log: string

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "end-"))
  log = join(directory, "explorer.log")
})
afterEach(() => rmSync(directory, { recursive: true, force: true }))

test.each([
  [{ code: 0, signal: null }, ""],
  [{ code: 3, signal: null }, " (exit code 3)"],
  [{ code: 137, signal: null }, " (a process of it was killed by SIGKILL)"],
  [{ code: null, signal: "SIGSEGV" as const }, " (killed by SIGSEGV)"],
  [{ code: null, signal: null, error: new Error("spawn EAGAIN") }, " (spawn EAGAIN)"],
])("%o is told without guessing", (end, reason) => {
  expect(describeEnd("explorer", end, log).message).toBe(
    `The explorer ended unexpectedly${reason}: see ${log}.`,
  )
})

test("names no log where all is on the screen already", () => {
  const end = { code: 3, signal: null }
  expect(describeEnd("API", end, undefined).message).toBe("The API ended unexpectedly (exit code 3).")
})

test("shows at most five errors of the log, the last ones, and nothing else", () => {
  const errors = Array.from({ length: 7 }, (_, n) => `12:00:0${n} ERROR \u001b[31mproblem ${n}\u001b[39m`)
  writeFileSync(log, ["starting", ...errors, "    at stack (file.js:1:1)", "TypeError: no", "bye"].join("\n"))
  expect(describeEnd("explorer", { code: 1, signal: null }, log).message).toBe(
    `The explorer ended unexpectedly (exit code 1): see ${log}
  12:00:03 ERROR problem 3
  12:00:04 ERROR problem 4
  12:00:05 ERROR problem 5
  12:00:06 ERROR problem 6
  TypeError: no`,
  )
})

test("a full disk is told by its name, with what is to be done", () => {
  // As PostgreSQL ends, which cannot even recover without room.
  const errors = [
    'PANIC:  could not write to file "pg_wal/xlogtemp.21": No space left on device',
    'FATAL:  could not write to file "pg_wal/xlogtemp.25": No space left on device',
    "LOG:  database system is shut down",
  ]
  writeFileSync(log, errors.join("\n"))
  expect(describeEnd("postgres", { code: 1, signal: null }, log).message).toBe(
    `The postgres ended because its disk is full: make room and start again, it goes on where it was (see ${log}).`,
  )
})

test("so is a process that took more memory than it may", () => {
  const errors = [
    "04:12:01.300 INFO  Indexed block chain=chain1",
    "FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory",
    "----- Native stack trace -----",
    " 2: 0x75968e node::OOMErrorHandler(char const*, v8::OOMDetails const&) [/usr/bin/node]",
  ]
  writeFileSync(log, errors.join("\n"))
  expect(describeEnd("indexer", { code: null, signal: "SIGABRT" }, log).message).toBe(
    `The indexer ended because it ran out of memory: give it more, by NODE_OPTIONS=--max-old-space-size=<megabytes>, and start again, it goes on where it was (see ${log}).`,
  )
})
