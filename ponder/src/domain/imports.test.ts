import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"

const files = readdirSync(import.meta.dirname, { recursive: true, encoding: "utf8" }).filter(
  name => name.endsWith(".ts") && !name.endsWith(".test.ts"),
)

const allowed = [
  /^(viem|highs)$/,
  /^\.\.?\/\w+\.ts$/,
  /^(\.\.\/){3,4}abis\/\w+\.ts$/,
  /^(\.\.\/){2,3}networks\/\w+\.ts$/,
]

test.each(files)("%s needs nothing but viem, the solver, ABIs and networks: a browser can run it", file => {
  const source = readFileSync(join(import.meta.dirname, file), "utf8")
  const imported = [...source.matchAll(/(?:from|import)\s*\(?"([^"]+)"/g)].map(
    ([, specifier]) => specifier ?? "",
  )
  expect(imported.filter(specifier => !allowed.some(pattern => pattern.test(specifier)))).toEqual([])
})

test("there are rules to hold to this", () => {
  expect(files.length).toBeGreaterThan(20)
})
