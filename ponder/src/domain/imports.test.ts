import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"

const files = readdirSync(import.meta.dirname).filter(
  name => name.endsWith(".ts") && !name.endsWith(".test.ts"),
)

const allowed = [
  /^viem$/,
  /^\.\/\w+\.ts$/,
  /^\.\.\/\.\.\/\.\.\/abis\/\w+\.ts$/,
  /^\.\.\/\.\.\/networks\/\w+\.ts$/,
]

test.each(files)("%s needs nothing but viem, ABIs and networks: a browser can run it", file => {
  const source = readFileSync(join(import.meta.dirname, file), "utf8")
  const imported = [...source.matchAll(/(?:from|import)\s*\(?"([^"]+)"/g)].map(
    ([, specifier]) => specifier ?? "",
  )
  expect(imported.filter(specifier => !allowed.some(pattern => pattern.test(specifier)))).toEqual([])
})

test("there are rules to hold to this", () => {
  expect(files.length).toBeGreaterThan(20)
})
