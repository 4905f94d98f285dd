import { expect, test } from "vitest"
import { lockFaults } from "./lockFaults.ts"

const integrity = `sha512-${"A".repeat(86)}==`
const lockOf = (resolution: Record<string, unknown>, id = "a@1.0.0") => ({
  importers: {},
  snapshots: {},
  packages: { [id]: { resolution } },
})

test("a package of the registry with its hash is in order", () => {
  expect(lockFaults(lockOf({ integrity }), {})).toEqual([])
  expect(lockFaults(lockOf({ integrity }, "@a/b@1.0.0-beta.1"), {})).toEqual([])
})

test.each([
  ["no hash", lockOf({})],
  ["a weak one", lockOf({ integrity: "sha1-AAAA" })],
  ["a tarball", lockOf({ integrity, tarball: "https://evil.example/a.tgz" })],
  ["a repository", lockOf({ commit: "abc", repo: "https://evil.example/a", type: "git" })],
  ["an address for a version", lockOf({ integrity }, "a@https://evil.example/a.tgz")],
])("%s is none", (_, lock) => {
  expect(lockFaults(lock, {}).length).toBeGreaterThan(0)
})

test("overrides and patches are those of the workspace, and whoever may build is there", () => {
  const lock = {
    ...lockOf({ integrity }),
    overrides: { b: "1.0.0" },
    patchedDependencies: { "a@1.0.0": "hash" },
  }
  expect(lockFaults(lock, { overrides: { b: "1.0.0" }, patchedDependencies: { "a@1.0.0": "file" } })).toEqual(
    [],
  )
  expect(lockFaults(lock, { allowBuilds: { c: true } })).toEqual([
    "The override of b stands in one of lockfile and workspace alone.",
    "The patch of a@1.0.0 stands in one of lockfile and workspace alone.",
    "c may run a build script, and is no dependency.",
  ])
})
