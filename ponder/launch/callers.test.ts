import { spawn } from "node:child_process"
import { once } from "node:events"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, test } from "vitest"
import { isPackageManager } from "./callers.ts"
import { waitForEnd } from "./processes.ts"

test.each([
  "npm exec pnpm@12.21.0 dev ",
  "pnpm dev ",
  "/opt/tools/pnpm dev ",
  "node /usr/bin/npx -y pnpm dev ",
  "/usr/bin/node --no-warnings /usr/lib/node_modules/npm/bin/npx-cli.js -y pnpm dev ",
  "node /root/.cache/node/corepack/pnpm/12.21.0/bin/pnpm.cjs dev ",
])("knows a package manager: %s", commandLine => {
  expect(isPackageManager(commandLine)).toBe(true)
})

test.each(["bash -c npx -y pnpm dev & ", "-bash ", "node /srv/npm/tool.js ", "make dev "])(
  "does not take others for one: %s",
  commandLine => {
    expect(isPackageManager(commandLine)).toBe(false)
  },
)

test("ends everything when the package manager that it was started through is killed", async () => {
  const directory = mkdtempSync(join(tmpdir(), "callers-"))
  const npx = join(directory, "npx")
  writeFileSync(
    npx,
    'require("child_process").spawn(process.argv[2], process.argv.slice(3), { stdio: "inherit" })',
  )
  const supervisor = join(import.meta.dirname, "fixtures/supervisorProcess.ts")
  const part = "part=process.send([process.pid, process.ppid]); setInterval(() => {}, 1000)"
  const command = [process.execPath, supervisor, directory, part]
  const caller = spawn(process.execPath, [npx, ...command], { stdio: ["ignore", "pipe", "ignore"] })
  const [line] = await once(caller.stdout, "data")
  const pids = JSON.parse(String(line).replace("started ", "")) as number[]

  caller.kill("SIGKILL")
  expect(pids).toHaveLength(2)
  expect(await Promise.all(pids.map(pid => waitForEnd(pid, 10_000)))).toEqual([true, true])
  rmSync(directory, { recursive: true, force: true })
})
