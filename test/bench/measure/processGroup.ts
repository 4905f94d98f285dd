import { readdirSync, readFileSync } from "node:fs"
import { statusOf } from "../../../ponder/launch/processes.ts"

const GROUP = 2
/** User and system, of the process and of its children that have ended. */
const TICKS = [11, 12, 13, 14]
const ticksPerSecond = 100

/** What a group of processes has cost so far: the most memory that each ever held, added up, and the time of processors. */
export type Cost = { megabytes: number; processorSeconds: number }

export function costOf(leader: number): Cost {
  const members = membersOf(leader)
  return {
    megabytes: members.reduce((sum, { name }) => sum + megabytesOf(name, "VmHWM"), 0),
    processorSeconds: members.reduce((sum, { status }) => sum + secondsOf(status), 0),
  }
}

/** What the group holds now. */
export function residentMegabytes(leader: number): number {
  return membersOf(leader).reduce((sum, { name }) => sum + megabytesOf(name, "VmRSS"), 0)
}

function membersOf(leader: number) {
  return readdirSync("/proc").flatMap(name => {
    const status = /^\d+$/.test(name) ? statusOf(Number(name)) : undefined
    return status && Number(status[GROUP]) === leader ? [{ name, status }] : []
  })
}

function megabytesOf(pid: string, key: "VmHWM" | "VmRSS"): number {
  try {
    const line = new RegExp(`^${key}:\\s+(\\d+)`, "m")
    const [, kilobytes = "0"] = line.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? []
    return Number(kilobytes) / 1_024
  } catch {
    return 0
  }
}

function secondsOf(status: string[]): number {
  return TICKS.reduce((sum, field) => sum + Number(status[field] ?? 0), 0) / ticksPerSecond
}
