import { execFileSync } from "node:child_process"
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join, resolve } from "node:path"
import { buildFiles } from "./buildFiles.ts"

// Builds the explorer once more, from a copy of the sources in another folder, and compares it with the build that stands
// here already (of `start`, with which the browser tests begin), file by file.
const root = resolve(import.meta.dirname, "../..")
const [report] = process.argv.slice(2)
const copy = mkdtempSync(join(tmpdir(), "ankr-bridge-second-build-"))

try {
  const different = compare()
  const sentence =
    different.length === 0
      ? "A second build of the explorer, in another folder, has the same files."
      : `A second build of the explorer has other files:\n${different.join("\n")}`
  process.stdout.write(`${sentence}\n`)
  finish(different.length === 0)
} catch (error) {
  process.stdout.write(`There is no second build of the explorer to compare: ${(error as Error).message}\n`)
  finish(false)
} finally {
  rmSync(copy, { recursive: true, force: true })
}

function compare(): string[] {
  if (!existsSync(join(root, "web", ".next", "BUILD_ID"))) throw new Error("there is no first one.")
  copySources()
  const run = (...command: string[]) =>
    execFileSync("npx", ["-y", "pnpm@12.21.0", ...command], {
      cwd: copy,
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", NODE_ENV: undefined },
      stdio: ["ignore", "ignore", "inherit"],
    })
  run("install", "--frozen-lockfile", "--prefer-offline", "--ignore-scripts")
  run("exec", "node", "web/node_modules/next/dist/bin/next", "build", "web")
  const [first, second] = [buildFiles(root), buildFiles(copy)]
  const names = new Set([...first.keys(), ...second.keys()])
  return [...names].filter(name => first.get(name) !== second.get(name))
}

function copySources(): void {
  const listed = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: root,
    encoding: "utf8",
  })
  for (const file of listed.split("\0").filter(file => file && existsSync(join(root, file)))) {
    mkdirSync(dirname(join(copy, file)), { recursive: true })
    copyFileSync(join(root, file), join(copy, file))
  }
}

/** As the test runner reports, so that it is counted with the tests. */
function finish(passed: boolean): void {
  const counts = { numPassedTests: passed ? 1 : 0, numFailedTests: passed ? 0 : 1, success: passed }
  if (report) writeFileSync(report, JSON.stringify(counts))
  if (!passed) process.exitCode = 1
}
