import { readdirSync, readFileSync } from "node:fs"
import { projectProcesses } from "../../e2e/projectProcesses.ts"
import { median } from "../measure/median.ts"

const EVERY_MS = 10_000

type Sample = { megabytes: number; handles: number }
/** Medians of the second sixth and of the last one: what a process needs to warm up is in the first. */
export type Growth = { name: string; early: Sample; late: Sample; most: number }

const roles: readonly [name: string, pattern: RegExp][] = [
  ["indexer and API", /ponder\.js/],
  ["explorer", /next/],
  ["local network", /devnet\/main/],
  ["launcher", /run\.cjs/],
]

/** Looks at what each process of a project holds, until it is stopped. */
export function watchProcesses(dataDirectory: string): { stop(): Growth[] } {
  const samples = new Map<string, Sample[]>()
  const look = async () => {
    for (const { id, command } of await projectProcesses(dataDirectory)) {
      const [name] = roles.find(([, pattern]) => pattern.test(command)) ?? []
      const sample = name && sampleOf(id)
      if (sample) samples.set(name, [...(samples.get(name) ?? []), sample])
    }
  }
  const timer = setInterval(() => void look(), EVERY_MS)
  return {
    stop: () => {
      clearInterval(timer)
      return [...samples].map(([name, all]) => ({ name, ...growthOf(all) }))
    },
  }
}

function growthOf(all: readonly Sample[]) {
  const sixth = Math.ceil(all.length / 6)
  const middle = (some: readonly Sample[]) => ({
    megabytes: median(some.map(({ megabytes }) => megabytes)),
    handles: median(some.map(({ handles }) => handles)),
  })
  return {
    early: middle(all.slice(sixth, 2 * sixth)),
    late: middle(all.slice(-sixth)),
    most: Math.max(...all.map(({ megabytes }) => megabytes)),
  }
}

/** Undefined for a process that has just ended. */
function sampleOf(id: string): Sample | undefined {
  try {
    const [, kilobytes = "0"] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/status`, "utf8")) ?? []
    return { megabytes: Number(kilobytes) / 1_024, handles: readdirSync(`/proc/${id}/fd`).length }
  } catch {
    return undefined
  }
}
