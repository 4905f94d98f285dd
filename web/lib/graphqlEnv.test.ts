import { execFileSync } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { createRequire } from "node:module"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { afterAll, expect, test } from "vitest"

const web = join(import.meta.dirname, "..")
const tada = join(dirname(createRequire(import.meta.url).resolve("gql.tada/package.json")), "bin", "cli.js")
const folder = mkdtempSync(join(tmpdir(), "graphql-env-"))

afterAll(() => rmSync(folder, { recursive: true }))

test("graphql-env.d.ts is what the public schema gives (else run `pnpm --dir web schema`)", () => {
  const fresh = join(folder, "graphql-env.d.ts")
  execFileSync(process.execPath, [tada, "generate-output", "--output", fresh], { cwd: web })
  expect(readFileSync(join(web, "graphql-env.d.ts"), "utf8")).toBe(readFileSync(fresh, "utf8"))
}, 30_000)

test("every query fits the public schema", () => {
  execFileSync(process.execPath, [tada, "check", "--fail-on-warn"], { cwd: web, stdio: "pipe" })
}, 60_000)
