import { spawnSync } from "node:child_process"
import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { join } from "node:path"
import { Script } from "node:vm"
import { describe, expect, test } from "vitest"

type Runtime = { version: string; platform: string; arch: string }
type Runner = { complaint(runtime: Runtime, command?: string): string | undefined }

const file = join(import.meta.dirname, "run.cjs")
const { complaint } = createRequire(import.meta.url)(file) as Runner
const linux = { version: "24.21.0", platform: "linux", arch: "x64" }

describe("the runner", () => {
  test.each(["22.18.0", "22.30.1", "24.0.0", "30.1.2"])("accepts Node %s", version => {
    expect(complaint({ ...linux, version }, "dev")).toBeUndefined()
  })

  test.each(["12.22.0", "20.20.2", "22.17.9"])("refuses Node %s by name", version => {
    expect(complaint({ ...linux, version }, "dev")).toBe(
      `Node 22.18 or newer is needed, and this is Node ${version}: start it with pnpm, which brings its own Node, and install without leaving out optional dependencies.`,
    )
  })

  test("asks for a newer Node where the project does not bring one", () => {
    expect(complaint({ version: "20.1.0", platform: "darwin", arch: "arm64" }, "dev")).toBe(
      "Node 22.18 or newer is needed, and this is Node 20.1.0: install a newer Node and try again.",
    )
  })

  test("refuses a platform by name", () => {
    expect(complaint({ ...linux, platform: "win32" }, "dev")).toBe(
      "This machine is win32-x64, but the project runs on linux-x64, linux-arm64, darwin-x64, darwin-arm64 only. On Windows, use WSL.",
    )
    expect(complaint({ ...linux, arch: "riscv64" }, "dev")).toMatch(
      /^This machine is linux-riscv64, but .* only\.$/,
    )
  })

  test("says one sentence about an unknown command, and fails", () => {
    const { status, stderr } = spawnSync(process.execPath, [file, "fly"], { encoding: "utf8" })
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: 'There is no command "fly": use one of dev, start, indexer, api, explorer, reset, devnet.\n',
    })
  })

  test("says what is wrong with the environment without a stack trace", () => {
    const { status, stderr } = spawnSync(process.execPath, [file, "dev"], {
      encoding: "utf8",
      env: { ...process.env, PORT: "many" },
    })
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: "The environment cannot be used:\n  PORT must be a port number.\n",
    })
  })

  test("is a script without the syntax that old Nodes do not know", () => {
    const source = readFileSync(file, "utf8")
    expect(() => new Script(source)).not.toThrow()
    expect(source).not.toMatch(/\?\.|\?\?|\|\|=|^import |\bawait\b|\.at\(|#\w+[ (=]/m)
  })
})
