import { spawn } from "node:child_process"
import { once } from "node:events"
import { closeSync, openSync } from "node:fs"
import { repositoryRoot } from "../../../ponder/launch/paths.ts"
import { signalGroup, supervisorVariable } from "../../../ponder/launch/processes.ts"
import type { IndexerProcess } from "./indexer.ts"

type Script = {
  arguments: readonly string[]
  environment: Record<string, string>
  logFile: string
  folder?: string
}

const leash = new URL("../../../ponder/launch/leash.ts", import.meta.url).href

/** Starts a script on Node in a group of processes of its own, which ends with it, and with the bench however that ends. */
export function runScript({ arguments: args, environment, logFile, folder }: Script): IndexerProcess {
  const log = openSync(logFile, "a")
  const child = spawn(process.execPath, ["--import", leash, ...args], {
    cwd: folder ?? repositoryRoot,
    detached: true,
    stdio: ["ignore", log, log, "ipc"],
    env: { ...process.env, ...environment, [supervisorVariable]: String(process.pid) },
  })
  closeSync(log)
  const leader = child.pid ?? 0
  const isRunning = () => child.exitCode === null && child.signalCode === null
  return {
    leader,
    isRunning,
    kill: async () => {
      const ended = isRunning() ? once(child, "exit") : undefined
      signalGroup(leader, "SIGKILL")
      await ended
    },
  }
}
