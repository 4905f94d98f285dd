import { closeSync, openSync, writeSync } from "node:fs"
import { createInterface } from "node:readline"
import type { Readable } from "node:stream"
import { redact } from "./secrets.ts"

/**
 * Writes what a part says into its log, without secrets, and settles when the part has nothing more to say. By whole
 * lines: a secret may arrive in two halves.
 */
export async function keepLog(path: string, streams: Readable[]): Promise<void> {
  const log = openSync(path, "w")
  await Promise.all(
    streams.map(
      stream =>
        new Promise<void>(resolve => {
          const lines = createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })
          lines.on("line", line => writeLine(log, redact(line)))
          lines.once("close", resolve)
        }),
    ),
  )
  closeSync(log)
}

// A full disk must not end what runs.
function writeLine(log: number, line: string): void {
  try {
    writeSync(log, `${line}\n`)
  } catch {}
}
