import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, test } from "vitest"
import { watchLog } from "./logWatch.ts"

test("hands over matching lines as they come, whole, and each once", async () => {
  const directory = mkdtempSync(join(tmpdir(), "log-"))
  const log = join(directory, "part.log")
  const lines: string[] = []
  writeFileSync(log, "10:00 INFO fine\n10:01 ERROR no coal\n10:02 ERROR no wa")
  const stop = watchLog(log, /ERROR .*/, line => lines.push(line))
  await expect.poll(() => lines, { timeout: 5_000 }).toEqual(["ERROR no coal"])

  appendFileSync(log, "ter\n10:03 ERROR no coal\n")
  await expect.poll(() => lines, { timeout: 5_000 }).toEqual(["ERROR no coal", "ERROR no water"])
  stop()
  rmSync(directory, { recursive: true, force: true })
})
