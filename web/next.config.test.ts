import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { afterAll, expect, test } from "vitest"
import { sourcesHash } from "./next.config.ts"

const folders: string[] = []
const manifests = { "package.json": "{}", "pnpm-lock.yaml": "a", "pnpm-workspace.yaml": "b" }

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

function hashOf(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), "ankr-bridge-sources-"))
  folders.push(root)
  const all = { "abis/a.ts": "a", "ponder/b.ts": "b", "web/app/c.tsx": "c", ...manifests, ...files }
  for (const [file, text] of Object.entries(all)) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), text)
  }
  return sourcesHash(root)
}

test("the same sources have the same name in any folder, whatever was installed or built there", () => {
  const name = hashOf({})
  expect(name).toMatch(/^[0-9a-f]{32}$/)
  expect(hashOf({ "web/node_modules/a/a.js": "a", "web/.next/b.js": "b", "ponder/.ponder/c": "c" })).toBe(
    name,
  )
})

test.each([
  ["a file of the explorer", { "web/app/c.tsx": "d" }],
  ["a rule of the domain", { "ponder/src/domain/d.ts": "d" }],
  ["the version of a package", { "pnpm-lock.yaml": "c" }],
  ["the place of a file", { "web/c.tsx": "c" }],
])("%s makes them others", (_, files) => {
  expect(hashOf(files)).not.toBe(hashOf({}))
})
