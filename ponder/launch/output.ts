import { redact } from "./secrets.ts"

const clearLine = "\r\u001b[2K"
const plainInterval = 5_000

let hasProgressLine = false
let lastPlain = Number.NEGATIVE_INFINITY

// A terminal that was closed must not turn the orderly stop into a crash.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {})

/** Writes lines that stay. */
export function say(text: string): void {
  endProgress()
  process.stdout.write(`${redact(text)}\n`)
}

/** Writes what went wrong. */
export function complain(text: string): void {
  endProgress()
  process.stderr.write(`${redact(text)}\n`)
}

/** Shows how far the work is: one line rewritten in place on a terminal, else a line every few seconds. */
export function showProgress(text: string): void {
  if (process.stdout.isTTY) {
    hasProgressLine = true
    process.stdout.write(clearLine + redact(text).slice(0, (process.stdout.columns || 80) - 1))
    return
  }
  if (performance.now() - lastPlain < plainInterval) return
  lastPlain = performance.now()
  process.stdout.write(`${redact(text)}\n`)
}

function endProgress(): void {
  if (hasProgressLine) process.stdout.write(clearLine)
  hasProgressLine = false
}
