import { readdir, readFile } from "node:fs/promises"

export type ProjectProcess = { id: string; command: string }

/** Every process that a project started knows its data directory from its environment. */
export async function projectProcesses(dataDirectory: string): Promise<ProjectProcess[]> {
  const ids = (await readdir("/proc")).filter(name => /^\d+$/.test(name) && name !== `${process.pid}`)
  const found = await Promise.all(
    ids.map(async id => {
      const environment = await readFile(`/proc/${id}/environ`, "utf8").catch(() => "")
      if (!environment.includes(`DATA_DIR=${dataDirectory}`)) return []
      return [{ id, command: await readFile(`/proc/${id}/cmdline`, "utf8").catch(() => "") }]
    }),
  )
  return found.flat()
}
