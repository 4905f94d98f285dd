import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { text } from "node:stream/consumers"
import { setTimeout as sleep } from "node:timers/promises"
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { statusOf, waitForEnd } from "./processes.ts"

/** Tells its own process id and that of a child, and stays. */
const parent = `
  const child = require("node:child_process").spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"])
  process.send([process.pid, child.pid])
  setInterval(() => {}, 1000)
`
/** The same, deaf to SIGTERM, in both generations. */
const stubborn = `
  const deaf = "process.on('SIGTERM', () => {}); setInterval(() => {}, 1000)"
  const child = require("node:child_process").spawn(process.execPath, ["-e", deaf])
  process.on("SIGTERM", () => {})
  process.send([process.pid, child.pid])
  setInterval(() => {}, 1000)
`
const crashing = `
  process.send([process.pid])
  setTimeout(() => { process.stderr.write("lighting\\nError: out of coal\\n"); process.exit(3) }, 500)
`
/** Says the URL in several ways, also in two halves, and crashes. */
const telling = (url: string) => `
  const url = ${JSON.stringify(url)}
  process.send([process.pid])
  process.stdout.write("Error: cannot reach " + url.slice(0, 30))
  setTimeout(() => {
    process.stdout.write(url.slice(30) + "\\n" + encodeURIComponent(url) + "\\n")
    console.error(new URL(url).pathname.slice(0, -5), new URL(url).searchParams.get("token"))
    process.stdout.write("the end")
    process.exitCode = 1
  }, 300)
`
/** Writes on and on, and takes a moment to end. */
const talking = (proof: string) => `
  process.send([process.pid])
  setInterval(() => console.log("still here"), 5)
  process.once("SIGTERM", () => setTimeout(() => {
    require("node:fs").writeFileSync(${JSON.stringify(proof)}, "")
    process.exit(0)
  }, 500))
`
/** When asked to stop, writes the proof that it was, as something that starts a process out of reach would. */
const parting = (proof: string) => `
  process.send([process.pid])
  process.once("SIGTERM", () => {
    require("node:fs").writeFileSync(${JSON.stringify(proof)}, "")
    process.exit(0)
  })
  setInterval(() => {}, 1000)
`

let logs: string
let supervisors: ChildProcess[] = []

beforeEach(() => {
  logs = mkdtempSync(join(tmpdir(), "supervisor-"))
})
afterEach(() => {
  for (const supervisor of supervisors) supervisor.kill("SIGKILL")
  supervisors = []
  rmSync(logs, { recursive: true, force: true })
})

// Its parts are processes, which take their time to start where others are started, too.
describe("a supervisor", { timeout: 30_000 }, () => {
  test("ends the others, with all that they started, when a part crashes, and says which one", async () => {
    const { supervisor, pids, errors } = await startSupervisor({ furnace: crashing, tender: parent })
    expect(await once(supervisor, "exit")).toEqual([1, null])
    expect(await errors).toBe(
      `The furnace ended unexpectedly (exit code 3): see ${join(logs, "furnace.log")}\n  Error: out of coal\n`,
    )
    await expectGone(pids)
  })

  test.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)(
    "ends everything on %s, and calls that a success",
    async signal => {
      const { supervisor, pids } = await startSupervisor({ one: parent, two: parent })
      supervisor.kill(signal)
      expect(await once(supervisor, "exit")).toEqual([0, null])
      await expectGone(pids)
    },
  )

  test("ends by force what does not want to end", async () => {
    const { supervisor, pids } = await startSupervisor({ mule: stubborn })
    supervisor.kill("SIGINT")
    expect(await once(supervisor, "exit")).toEqual([0, null])
    await expectGone(pids)
  })

  test("keeps the keys of URLs out of logs and off the screen, even where they come in pieces", async () => {
    const url = "wss://chain.example/v2/0123456789abcdefKEY?token=a%2Fsecret%2Ftoken"
    const { supervisor, errors } = await startSupervisor({ teller: telling(url) }, url)
    expect(await once(supervisor, "exit")).toEqual([1, null])
    const log = readFileSync(join(logs, "teller.log"), "utf8")
    expect(log.split("\n")).toHaveLength(5)
    expect(log).toContain("Error: cannot reach wss://chain.example/…\n")
    expect(log).toContain("the end")
    expect(await errors).toContain("Error: cannot reach wss://chain.example/…\n")
    for (const text of [log, await errors]) expect(text).not.toMatch(/0123456789ab|456789abcdef|secret/)
  })

  test("lets a part that still speaks end in order when it is killed itself", async () => {
    const proof = join(logs, "in-order")
    const { supervisor, pids } = await startSupervisor({ talker: talking(proof) })
    supervisor.kill("SIGKILL")
    await expectGone(pids)
    expect(existsSync(proof)).toBe(true)
  })

  test.each(["SIGINT", "SIGKILL"] as const)(
    "gives a part that is to be cut short no time for anything, ended by %s itself",
    async signal => {
      const proof = join(logs, "parting-word")
      const { supervisor, pids } = await startSupervisor({ "guest:SIGKILL": parting(proof) })
      supervisor.kill(signal)
      await expectGone(pids)
      expect(existsSync(proof)).toBe(false)
    },
  )

  test("does not wait after a second Ctrl-C", async () => {
    const { supervisor, pids } = await startSupervisor({ mule: stubborn })
    const started = Date.now()
    supervisor.kill("SIGINT")
    setTimeout(() => supervisor.kill("SIGINT"), 1_000)
    expect(await once(supervisor, "exit")).toEqual([130, null])
    expect(Date.now() - started).toBeLessThan(4_000)
    await expectGone(pids)
  })

  test("leaves nothing behind even when it is killed", { timeout: 20_000 }, async () => {
    const { supervisor, pids } = await startSupervisor({ one: parent, mule: stubborn })
    supervisor.kill("SIGKILL")
    await once(supervisor, "exit")
    await expectGone(pids)
  })

  test.runIf(process.platform === "linux").each([0, 20, 40, 60, 80])(
    "leaves nothing behind when it is killed %i ms after starting a part",
    async delay => {
      const supervisor = spawnSupervisor({ one: parent })
      const { pid = 0 } = supervisor
      await expect.poll(() => processes("parent", pid), { interval: 1, timeout: 10_000 }).toHaveLength(1)
      const [part = 0] = processes("parent", pid)
      await sleep(delay)
      supervisor.kill("SIGKILL")
      await expect.poll(() => processes("group", part), { timeout: 10_000 }).toEqual([])
    },
  )
})

async function startSupervisor(parts: Record<string, string>, secretUrl?: string) {
  const supervisor = spawnSupervisor(parts, secretUrl)
  const errors = text(supervisor.stderr)
  const [line] = await once(supervisor.stdout, "data")
  const pids = JSON.parse(String(line).replace("started ", "")) as number[]
  return { supervisor, pids, errors }
}

function spawnSupervisor(parts: Record<string, string>, secretUrl?: string) {
  const script = join(import.meta.dirname, "fixtures/supervisorProcess.ts")
  const named = Object.entries(parts).map(([name, code]) => `${name}=${code}`)
  const supervisor = spawn(process.execPath, [script, logs, ...named], {
    env: { ...process.env, SECRET_URL: secretUrl },
    stdio: ["ignore", "pipe", "pipe"],
  })
  supervisors.push(supervisor)
  return supervisor
}

/** The living processes with this parent, or in this group. */
function processes(relation: "parent" | "group", id: number): number[] {
  return readdirSync("/proc")
    .filter(entry => /^\d+$/.test(entry))
    .flatMap(entry => {
      const [state, parentId, groupId] = statusOf(Number(entry)) ?? ["Z"]
      return state !== "Z" && Number(relation === "parent" ? parentId : groupId) === id ? [Number(entry)] : []
    })
}

async function expectGone(pids: number[]): Promise<void> {
  expect(pids).not.toEqual([])
  const gone = await Promise.all(pids.map(pid => waitForEnd(pid, 10_000)))
  expect(gone).toEqual(pids.map(() => true))
}
