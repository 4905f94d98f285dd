import { readFileSync } from "node:fs"
import { constants } from "node:os"
import { stripVTControlCharacters } from "node:util"
import { LaunchError } from "./launchError.ts"

const linesShown = 5

/** What the last error of a part says where the machine had too little for it, and what is to be done. */
const lacks = [
  { words: "No space left on device", what: "its disk is full: make room" },
  {
    words: "heap out of memory",
    what: "it ran out of memory: give it more, by NODE_OPTIONS=--max-old-space-size=<megabytes>,",
  },
]

/** How a process ended, or why it could not be started. */
export type PartEnd = { code: number | null; signal: NodeJS.Signals | null; error?: Error }

/** One sentence on a part that ended, with where its log is, if it is not on the screen, and below it the errors in that. */
export function describeEnd(name: string, end: PartEnd, logFile: string | undefined): LaunchError {
  if (logFile === undefined) return new LaunchError(`The ${name} ended unexpectedly${reason(end)}.`)
  const errors = lastErrors(logFile)
  const lack = lacks.find(({ words }) => errors.at(-1)?.includes(words))
  if (lack) {
    return new LaunchError(
      `The ${name} ended because ${lack.what} and start again, it goes on where it was (see ${logFile}).`,
    )
  }
  return new LaunchError(
    `The ${name} ended unexpectedly${reason(end)}: see ${logFile}${errors.map(line => `\n  ${line}`).join("") || "."}`,
  )
}

// Next.js says 0 even after one of its processes was killed: that code tells nothing.
function reason({ code, signal, error }: PartEnd): string {
  if (error) return ` (${error.message})`
  if (signal) return ` (killed by ${signal})`
  if (!code) return ""
  const killer = signalBehind(code)
  return killer ? ` (a process of it was killed by ${killer})` : ` (exit code ${code})`
}

// Shells and those who imitate them add 128 to the signal that ended their child.
function signalBehind(code: number): string | undefined {
  return Object.entries(constants.signals).find(([, number]) => number === code - 128)?.[0]
}

function lastErrors(logFile: string): string[] {
  const lines = stripVTControlCharacters(read(logFile)).split("\n")
  const errors = lines.filter(line => /\b(ERROR|FATAL|PANIC)\b|Error:/.test(line)).map(line => line.trim())
  return [...new Set(errors)].slice(-linesShown)
}

function read(file: string): string {
  try {
    return readFileSync(file, "utf8")
  } catch {
    return ""
  }
}
