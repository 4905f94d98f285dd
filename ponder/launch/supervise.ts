import { whenAbandoned } from "./callers.ts"
import { complain, say } from "./output.ts"
import { createSupervisor, type Supervisor } from "./supervisor.ts"

const stopSignals = ["SIGINT", "SIGTERM", "SIGHUP"] as const
// pnpm passes on a signal that the terminal has already sent to everyone: that is one Ctrl-C, not two.
const sameKeyPress = 700

/**
 * Does the work, which starts parts, then lets them run until someone asks to stop (Ctrl-C is the normal way, so the
 * exit code is 0) or a part fails (which throws). Either way, everything that was started has ended afterwards.
 */
export async function supervise(
  logDirectory: string | undefined,
  work: (supervisor: Supervisor) => Promise<void>,
): Promise<number> {
  const supervisor = createSupervisor(logDirectory)
  const stopRequest = stopRequested(() => supervisor.kill())
  const working = work(supervisor)
  try {
    await Promise.race([working.then(() => supervisor.failure), supervisor.failure, stopRequest])
    return 0
  } finally {
    // Being stopped, it may fail in any way.
    working.catch(() => {})
    await supervisor.stop()
  }
}

function stopRequested(force: () => void): Promise<void> {
  let first: number | undefined
  return new Promise(resolve => {
    const stop = () => {
      if (first === undefined) {
        first = performance.now()
        say("Stopping …")
        resolve()
      } else if (performance.now() - first > sameKeyPress) {
        force()
        complain("Stopped by force.")
        process.exit(130)
      }
    }
    for (const signal of stopSignals) process.on(signal, stop)
    // Ctrl-C ends the callers as well, which is no second one.
    whenAbandoned(() => first ?? stop())
  })
}
