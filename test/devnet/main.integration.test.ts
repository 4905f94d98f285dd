import { type ChildProcess, spawn, spawnSync } from "node:child_process"
import { existsSync } from "node:fs"
import { cp, mkdir, mkdtemp, readdir, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import { afterEach, beforeEach, expect, test } from "vitest"
import { dataDirectoryPath } from "../../ponder/launch/dataDirectory.ts"
import { signalGroup } from "../../ponder/launch/processes.ts"

let root: string
let devnet: ChildProcess
let complaints = ""

/** The devnet as a supervisor starts it: with a process group of its own, and everything it may write in sight. */
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "devnet-process-"))
  await Promise.all(["data", "home", "temporary"].map(name => mkdir(join(root, name))))
  // Compiling is not what these tests are about.
  const contracts = join(dataDirectoryPath(), "contracts")
  if (existsSync(contracts)) await cp(contracts, join(root, "data/contracts"), { recursive: true })
  complaints = ""
  devnet = spawn(process.execPath, ["test/devnet/main.ts", "--days", "20", "--transfers", "20"], {
    detached: true,
    env: {
      ...process.env,
      DATA_DIR: join(root, "data"),
      HOME: join(root, "home"),
      TMPDIR: join(root, "temporary"),
    },
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  })
  devnet.stderr?.on("data", chunk => {
    complaints += chunk
  })
})

afterEach(async () => {
  if (devnet.pid) signalGroup(devnet.pid, "SIGKILL")
  await rm(root, { recursive: true, maxRetries: 3 })
})

const heard = (kind: "progress" | "ready") =>
  new Promise<void>((resolve, reject) => {
    devnet.on("message", message => {
      if ((message as { kind: string }).kind === kind) resolve()
    })
    devnet.once("exit", () => reject(new Error(complaints)))
  })

const exitCode = () =>
  new Promise<number | null>(resolve => {
    devnet.once("close", resolve)
  })

/** Process ids of the nodes. */
function nodes(): number[] {
  const { stdout } = spawnSync("ps", ["-A", "-o", "pid=,ppid=,stat="], { encoding: "utf8" })
  return stdout
    .split("\n")
    .map(line => line.trim().split(/\s+/))
    .filter(([, parent, state]) => Number(parent) === devnet.pid && !state?.startsWith("Z"))
    .map(([pid]) => Number(pid))
}

async function filesLeft(): Promise<string[]> {
  const directories = ["data/devnet-state", "home", "temporary"]
  return (await Promise.all(directories.map(name => readdir(join(root, name))))).flat()
}

test("the loss of a node is one sentence and the end of everything", async () => {
  await heard("ready")
  const [first, ...others] = nodes()
  expect(others).toHaveLength(2)
  const ended = exitCode()
  process.kill(first ?? 0, "SIGKILL")
  expect(await ended).toBe(1)
  expect(complaints).toMatch(/^The node of chain (1|137|56) ended unexpectedly \(SIGKILL\)\.\n$/)
  expect(nodes()).toEqual([])
  expect(await filesLeft()).toEqual([])
})

test("a signal to the whole group leaves nothing, even while the history is being made", async () => {
  await heard("progress")
  const ended = exitCode()
  signalGroup(devnet.pid ?? 0, "SIGTERM")
  expect(await ended).toBe(0)
  expect(complaints).toBe("")
  expect(await filesLeft()).toEqual([])
})

test("a node may die of a signal before the devnet hears of it", async () => {
  await heard("ready")
  const ended = exitCode()
  const [first] = nodes()
  process.kill(first ?? 0, "SIGTERM")
  while (nodes().length === 3) await wait(5)
  devnet.kill("SIGTERM")
  devnet.kill("SIGINT")
  expect(await ended).toBe(0)
  expect(complaints).toBe("")
  expect(await filesLeft()).toEqual([])
})

test("after kill -9 of all nothing is left outside the data directory", async () => {
  await heard("ready")
  const ended = exitCode()
  signalGroup(devnet.pid ?? 0, "SIGKILL")
  await ended
  expect(await readdir(join(root, "home"))).toEqual([])
  expect(await readdir(join(root, "temporary"))).toEqual([])
  expect(await readdir(join(root, "data"))).toEqual(["contracts", "devnet-state"])
})
