import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { LaunchError } from "./launchError.ts"
import { isAlive, startOf } from "./processes.ts"

type Holder = { pid: number; start?: string }

/** Makes this process the only one to work in a data directory; returns what lets go of it. */
export function takeLock(dataDirectory: string): () => void {
  return take(lockPath(dataDirectory), "It")
}

/** A checkout holds one build of the explorer and serves one in development, whatever the data directory is. */
export function takeCheckoutLock(checkout: string, command: "dev" | "start"): () => void {
  // Kept by `next build`, unlike most that is in `.next`.
  const directory = join(checkout, "web/.next/cache")
  mkdirSync(directory, { recursive: true })
  return take(join(directory, `${command}-running.json`), `The \`${command}\` of this checkout`)
}

function take(path: string, what: string): () => void {
  const own: Holder = { pid: process.pid, ...startField(process.pid) }
  const draft = `${path}.${process.pid}`
  writeFileSync(draft, JSON.stringify(own))
  try {
    while (!linked(draft, path)) {
      refuseWhileHeld(path, what)
      removeStale(path, draft)
    }
  } finally {
    rmSync(draft, { force: true })
  }
  return () => {
    if (readHolder(path)?.pid === process.pid) rmSync(path, { force: true })
  }
}

export function refuseWhileRunning(dataDirectory: string): void {
  refuseWhileHeld(lockPath(dataDirectory), "It")
}

function refuseWhileHeld(path: string, what: string): void {
  const holder = readHolder(path)
  if (holder && isHeld(holder)) {
    throw new LaunchError(`${what} is already running (process ${holder.pid}): stop that one first.`)
  }
}

function lockPath(dataDirectory: string): string {
  return join(dataDirectory, "running.json")
}

// A link is made whole or not at all, and never over an existing file.
function linked(draft: string, path: string): boolean {
  try {
    linkSync(draft, path)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false
    throw error
  }
}

// Moved aside before it is removed: between reading and removing, another process may have put its own lock there.
function removeStale(path: string, draft: string): void {
  const aside = `${draft}.stale`
  try {
    renameSync(path, aside)
  } catch {
    return
  }
  const moved = readHolder(aside)
  if (moved && isHeld(moved)) linked(aside, path)
  rmSync(aside, { force: true })
}

function isHeld({ pid, start }: Holder): boolean {
  return isAlive(pid) && (start === undefined || startOf(pid) === start)
}

function startField(pid: number): { start?: string } {
  const start = startOf(pid)
  return start === undefined ? {} : { start }
}

function readHolder(path: string): Holder | undefined {
  try {
    const holder = JSON.parse(readFileSync(path, "utf8")) as Partial<Holder>
    return typeof holder.pid === "number" ? (holder as Holder) : undefined
  } catch {
    return undefined
  }
}
