import { type ChildProcess, spawn } from "node:child_process"
import { mkdirSync } from "node:fs"
import { join } from "node:path"
import type { Readable } from "node:stream"
import { setTimeout as sleep } from "node:timers/promises"
import { LaunchError } from "./launchError.ts"
import { describeEnd, type PartEnd } from "./partEnd.ts"
import { keepLog } from "./partLog.ts"
import { repositoryRoot } from "./paths.ts"
import { signalGroup, stopSignalVariable, supervisorVariable } from "./processes.ts"

const grace = 5_000
const lastWords = 1_000
const leash = new URL("./leash.ts", import.meta.url).href

export type PartOptions = {
  /** Names the part on the screen, and its log. */
  name: string
  /** Of Node: a script and what it takes. */
  arguments: string[]
  environment?: Record<string, string>
  onMessage?: (message: unknown) => void
  /** Others use it, so that it is stopped after them. */
  isFoundation?: boolean
  /** SIGTERM, unless the part has nothing to put away and does better without a chance to. */
  stopSignal?: "SIGTERM" | "SIGKILL"
}

export type Supervisor = {
  /** Starts a part that is meant to run until it is stopped. */
  start(options: PartOptions): void
  /** Runs a part that is meant to end by itself; resolves if it ends well. */
  runToEnd(options: PartOptions): Promise<void>
  /** Rejects when a part ends that was not meant to, or ends badly. */
  failure: Promise<never>
  /** Ends everything, and lets nothing start any more. */
  stop(): Promise<void>
  /** Ends everything at once. */
  kill(): void
}

type RunningPart = {
  child: ChildProcess
  ended: Promise<PartEnd>
  isFoundation: boolean
  stopSignal: NodeJS.Signals
  complaint?: string
}

/**
 * Starts parts of the system as processes, each with a process group and a log of its own, and ends them together. Without a
 * directory for the logs, what they say is shown.
 */
export function createSupervisor(logDirectory: string | undefined): Supervisor {
  const running = new Set<RunningPart>()
  let isStopping = false
  let fail: (error: Error) => void = () => {}
  const failure = new Promise<never>((_, reject) => {
    fail = reject
  })
  // Whoever waits for it sees it; nobody has to.
  failure.catch(() => {})
  if (logDirectory !== undefined) mkdirSync(logDirectory, { recursive: true })

  function launch(options: PartOptions, onEnd: (end: PartEnd) => boolean): void {
    if (isStopping) return
    const logFile = logDirectory && join(logDirectory, `${options.name}.log`)
    const child = spawnPart(options)
    const part: RunningPart = {
      child,
      ended: endOf(child, keepLog(logFile, [child.stdout, child.stderr])),
      isFoundation: options.isFoundation ?? false,
      stopSignal: options.stopSignal ?? "SIGTERM",
    }
    running.add(part)
    child.on("message", message => {
      if (isComplaint(message)) part.complaint = message.message
      else options.onMessage?.(message)
    })
    void part.ended.then(end => {
      running.delete(part)
      if (isStopping || onEnd(end)) return
      fail(part.complaint ? new LaunchError(part.complaint) : describeEnd(options.name, end, logFile))
    })
  }

  async function stopAll(parts: RunningPart[]): Promise<void> {
    await Promise.all(parts.map(stopPart))
  }

  return {
    failure,
    start: options => launch(options, () => false),
    runToEnd: options =>
      new Promise(resolve => {
        launch(options, ({ code }) => {
          const isGood = code === 0
          if (isGood) resolve()
          return isGood
        })
      }),
    async stop() {
      isStopping = true
      await stopAll([...running].filter(part => !part.isFoundation))
      await stopAll([...running])
    },
    kill() {
      isStopping = true
      for (const { child } of running) if (child.pid) signalGroup(child.pid, "SIGKILL")
    },
  }
}

function spawnPart(options: PartOptions) {
  return spawn(process.execPath, ["--import", leash, ...options.arguments], {
    cwd: repositoryRoot,
    detached: true,
    env: {
      ...process.env,
      ...options.environment,
      [supervisorVariable]: String(process.pid),
      [stopSignalVariable]: options.stopSignal ?? "SIGTERM",
    },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  }) as ChildProcess & { stdout: Readable; stderr: Readable }
}

async function endOf(child: ChildProcess, logged: Promise<void>): Promise<PartEnd> {
  const end = await new Promise<PartEnd>(resolve => {
    child.once("exit", (code, signal) => resolve({ code, signal }))
    child.once("error", error => resolve({ code: null, signal: null, error }))
  })
  // What the part started and left behind.
  if (child.pid) signalGroup(child.pid, "SIGKILL")
  await Promise.race([logged, sleep(lastWords)])
  return end
}

async function stopPart({ child, ended, stopSignal }: RunningPart): Promise<void> {
  const { pid } = child
  if (pid === undefined) return
  signalGroup(pid, stopSignal)
  const force = setTimeout(() => signalGroup(pid, "SIGKILL"), grace)
  await ended
  clearTimeout(force)
}

function isComplaint(message: unknown): message is { kind: "failed"; message: string } {
  const { kind, message: text } = Object(message)
  return kind === "failed" && typeof text === "string"
}
