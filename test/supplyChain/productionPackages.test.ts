import { expect, test } from "vitest"
import { productionPackages } from "./productionPackages.ts"

test("what is depended on by what runs, through peers, aliases and circles, and nothing of development alone", () => {
  const at = (version: string) => ({ specifier: version, version })
  const found = productionPackages({
    packages: {},
    importers: {
      ".": { dependencies: { a: at("1.0.0(p@2.0.0(q@1.0.0))") }, devDependencies: { d: at("1.0.0") } },
      web: { optionalDependencies: { "@s/o": at("1.0.0") } },
    },
    snapshots: {
      "a@1.0.0(p@2.0.0(q@1.0.0))": { dependencies: { other: "@s/real@3.0.0", p: "2.0.0" } },
      "p@2.0.0": { optionalDependencies: { a: "1.0.0(p@2.0.0(q@1.0.0))" } },
      "d@1.0.0": { dependencies: { e: "1.0.0" } },
    },
  })
  expect([...found].toSorted()).toEqual(["@s/o@1.0.0", "@s/real@3.0.0", "a@1.0.0", "p@2.0.0"])
})
