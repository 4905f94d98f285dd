import { closeSync, openSync, writeSync } from "node:fs"
import { createInterface } from "node:readline"
import type { Readable } from "node:stream"
import { say } from "./output.ts"
import { redact } from "./secrets.ts"

/**
 * Writes what a part says into its log, or shows it where there is no file, without secrets, and settles when the part has
 * nothing more to say. By whole lines: a secret may arrive in two halves.
 */
export async function keepLog(path: string | undefined, streams: Readable[]): Promise<void> {
  if (path === undefined) return pass(streams, say)
  const log = openSync(path, "w")
  await pass(streams, line => writeLine(log, redact(line)))
  closeSync(log)
}

async function pass(streams: Readable[], write: (line: string) => void): Promise<void> {
  await Promise.all(
    streams.map(
      stream =>
        new Promise<void>(resolve => {
          const lines = createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })
          lines.on("line", write)
          lines.once("close", resolve)
        }),
    ),
  )
}

// A full disk must not end what runs.
function writeLine(log: number, line: string): void {
  try {
    writeSync(log, `${line}\n`)
  } catch {}
}
