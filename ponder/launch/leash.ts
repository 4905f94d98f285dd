/**
 * Loaded into every part by `node --import`: when the process that started the part is gone, even by `kill -9`,
 * the channel between them closes, and the part ends with everything in its process group.
 */
import { isMainThread } from "node:worker_threads"
import { signalGroup, stopSignalVariable, supervisorVariable } from "./processes.ts"

const grace = 5_000
let isLetGo = false

// Threads inherit the option as well; they end with their process.
if (isMainThread) {
  dropFrom(process.execArgv)
  process.on("exit", () => {
    if (isLetGo || isAlone()) endGroup()
  })
  process.once("disconnect", end)
  // A message that nobody takes any more is the first to tell, at times.
  process.on("error", end)
  // Its log is kept by whoever started it: what it says afterwards goes nowhere, and must not end it in disorder.
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {})
  // Listening would keep a part alive that has nothing more to do.
  process.channel?.unref()
  // Whoever started the part may be gone before this is loaded.
  if (isAlone()) end()
}

// The channel closes a moment before the system gives the part another parent, so that this is not enough alone.
function isAlone(): boolean {
  return process.ppid !== Number(process.env[supervisorVariable])
}

// Programs hand their own options on to their workers, whose channel may close for a good reason.
function dropFrom(options: string[]): void {
  const at = options.findIndex(
    (option, index) => option === "--import" && options[index + 1] === import.meta.url,
  )
  if (at !== -1) options.splice(at, 2)
}

function end(): void {
  if (isLetGo) return
  isLetGo = true
  if (process.env[stopSignalVariable] === "SIGKILL") endGroup()
  setTimeout(endGroup, grace).unref()
  if (process.listenerCount("SIGTERM") === 0) process.exit(1)
  process.kill(process.pid, "SIGTERM")
}

function endGroup(): void {
  signalGroup(process.pid, "SIGKILL")
}
