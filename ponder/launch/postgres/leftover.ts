import { readFileSync, rmSync } from "node:fs"
import { join } from "node:path"
import { LaunchError } from "../launchError.ts"
import { commandLineOf, isAlive, waitForEnd } from "../processes.ts"

// Orderly for the server, then at once with a recovery at the next start, then by force.
const steps = [
  { signal: "SIGINT", patience: 10_000 },
  { signal: "SIGQUIT", patience: 5_000 },
  { signal: "SIGKILL", patience: 5_000 },
] as const

/** Ends a server that a killed run left behind on this data. */
export async function endLeftover(cluster: string): Promise<void> {
  const file = join(cluster, "postmaster.pid")
  const [pid, directory] = readLines(file)
  const server = Number(pid)
  // Of a dead process, the server itself clears the file, after it made sure that its memory is not in use any more.
  if (!server || !isAlive(server)) return

  if (directory === cluster && commandLineOf(server).includes(`-D ${cluster} `)) return end(server, cluster)
  // The number went to another process meanwhile, which the server would take for its predecessor.
  rmSync(file)
}

async function end(server: number, cluster: string): Promise<void> {
  for (const { signal, patience } of steps) {
    try {
      process.kill(server, signal)
    } catch {}
    if (await waitForEnd(server, patience)) return
  }
  throw new LaunchError(
    `A PostgreSQL server (process ${server}) on ${cluster} cannot be stopped: stop it first.`,
  )
}

function readLines(file: string): string[] {
  try {
    return readFileSync(file, "utf8").split("\n")
  } catch {
    return []
  }
}
