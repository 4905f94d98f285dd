import { spawnSync } from "node:child_process"
import { readFileSync } from "node:fs"
import { setTimeout as sleep } from "node:timers/promises"

/** Tells a part whose it is. */
export const supervisorVariable = "SUPERVISOR_PROCESS"
/** Tells a part by which signal it is asked to stop. */
export const stopSignalVariable = "STOP_SIGNAL"

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    // Where nothing reaps orphans (a container without init), the dead stay listed.
    return statusOf(pid)?.[0] !== "Z"
  } catch (error) {
    // Not ours to signal, but there.
    return (error as NodeJS.ErrnoException).code === "EPERM"
  }
}

/** When the process was started, in words that only serve to compare: a recycled process id gives others. */
export function startOf(pid: number): string | undefined {
  if (process.platform !== "linux") return ask(pid, "lstart=")
  const ticks = statusOf(pid)?.[19]
  if (ticks === undefined) return undefined
  return `${readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim()} ${ticks}`
}

export function commandLineOf(pid: number): string {
  if (process.platform !== "linux") return ask(pid, "command=") ?? ""
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ")
  } catch {
    return ""
  }
}

export function parentOf(pid: number): number | undefined {
  const parent = process.platform === "linux" ? statusOf(pid)?.[1] : ask(pid, "ppid=")
  return parent === undefined ? undefined : Number(parent)
}

export async function waitForEnd(pid: number, milliseconds: number): Promise<boolean> {
  const deadline = performance.now() + milliseconds
  while (isAlive(pid)) {
    if (performance.now() > deadline) return false
    await sleep(50)
  }
  return true
}

/** Signals a process group; one that is gone already is as good. */
export function signalGroup(leader: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-leader, signal)
  } catch {}
}

/** On Linux, the fields after the name (which may hold spaces): state, parent, group, … */
export function statusOf(pid: number): string[] | undefined {
  try {
    return readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ")
  } catch {
    return undefined
  }
}

function ask(pid: number, field: string): string | undefined {
  return spawnSync("ps", ["-o", field, "-p", String(pid)], { encoding: "utf8" }).stdout?.trim() || undefined
}
