import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { loadEnvironmentFiles } from "./loadEnvironment.ts"

let directory: string

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "environment-"))
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(directory, { recursive: true, force: true })
})

test("refuses variables that nobody reads, by name and file, and none of their values", () => {
  writeFileSync(join(directory, ".env"), "PORT=1\nDATABSE_URL=postgres://secret\n")
  writeFileSync(join(directory, ".env.local"), "# mine\nEDITOR_KEY=secret\n")
  expect(() => loadEnvironmentFiles(directory)).toThrow(
    `The environment cannot be used:
  EDITOR_KEY in .env.local is not a variable of this project.
  DATABSE_URL in .env is not known: is DATABASE_URL meant?`,
  )
})

test("refuses a misspelt variable that was set otherwise", () => {
  vi.stubEnv("WEB_PROT", "3000")
  expect(() => loadEnvironmentFiles(directory)).toThrow("WEB_PROT is not known: is WEB_PORT meant?")
})
