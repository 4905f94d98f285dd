import { spawnSync } from "node:child_process"
import { closeSync, mkdtempSync, openSync, rmdirSync, rmSync, writeSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

const piece = Buffer.alloc(1_048_576)

/** A disk of its own at a directory, of so many megabytes; only root may make one. */
export function mountSmallDisk(directory: string, megabytes: number) {
  run("mount", ["-t", "tmpfs", "-o", `size=${megabytes}m,mode=755`, "tmpfs", directory])
  const filler = join(directory, "filler")
  return {
    /** To the last byte. */
    fill: () => {
      const file = openSync(filler, "a")
      try {
        while (true) writeSync(file, piece)
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== "ENOSPC") throw error
      } finally {
        closeSync(file)
      }
    },
    makeRoom: () => rmSync(filler),
    unmount: () => run("umount", ["-l", directory]),
  }
}

export type SmallDisk = ReturnType<typeof mountSmallDisk>

/** Root of a container need not be allowed to. */
export function canMount(): boolean {
  const directory = mkdtempSync(join(tmpdir(), "ankr-bridge-disk-"))
  try {
    mountSmallDisk(directory, 1).unmount()
    return true
  } catch {
    return false
  } finally {
    rmdirSync(directory)
  }
}

function run(command: string, values: string[]): void {
  const { status, stderr } = spawnSync(command, values)
  if (status !== 0) throw new Error(`${command} ${values.join(" ")}: ${stderr}`)
}
