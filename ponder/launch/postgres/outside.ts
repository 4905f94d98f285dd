import { createHash } from "node:crypto"
import { chmodSync, cpSync, lstatSync, mkdirSync, readdirSync, rmSync, statSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

/**
 * Where root puts what its stand-in user cannot reach inside the checkout, as when that lies in /root. The first is
 * kept over a restart of the machine.
 */
export function outsideDirectories(dataDirectory: string): string[] {
  const name = `ankr-bridge-${createHash("sha256").update(dataDirectory).digest("hex").slice(0, 16)}`
  return [...new Set(["/var/tmp", "/tmp", tmpdir()])].map(base => join(base, name))
}

/** Makes the directory, or says false where somebody else took the name: anyone may write beside it. */
export function makeOutside(directory: string): boolean {
  try {
    mkdirSync(directory, { mode: 0o755 })
    // The umask may have taken from the mode.
    chmodSync(directory, 0o755)
    return true
  } catch {
    return isOurs(directory)
  }
}

export function copyForEveryone(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true })
  cpSync(from, to, { recursive: true, verbatimSymlinks: true })
  openForEveryone(to)
}

export function removeOutside(dataDirectory: string): void {
  for (const directory of outsideDirectories(dataDirectory).filter(isOurs)) {
    rmSync(directory, { recursive: true, force: true })
  }
}

function isOurs(directory: string): boolean {
  const status = lstatSync(directory, { throwIfNoEntry: false })
  return status?.isDirectory() === true && status.uid === process.getuid?.() && (status.mode & 0o022) === 0
}

function openForEveryone(directory: string): void {
  chmodSync(directory, 0o755)
  for (const entry of readdirSync(directory, { withFileTypes: true })) {
    const path = join(directory, entry.name)
    if (entry.isDirectory()) openForEveryone(path)
    else if (entry.isFile()) chmodSync(path, statSync(path).mode & 0o111 ? 0o755 : 0o644)
  }
}
