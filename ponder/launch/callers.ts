import { commandLineOf, isAlive, parentOf } from "./processes.ts"

const interval = 500

/**
 * Calls back when a package manager that this was started through is gone. `npx` and `pnpm` do not pass on every
 * signal, and leave what they started to itself when they are killed. A shell above them may go without a word:
 * that is how things are put into the background.
 */
export function whenAbandoned(callback: () => void): void {
  const callers = packageManagersAbove(process.pid)
  if (callers.length === 0) return
  const timer = setInterval(() => {
    if (callers.every(isAlive)) return
    clearInterval(timer)
    callback()
  }, interval)
  timer.unref()
}

export function isPackageManager(commandLine: string): boolean {
  return /^(\S*\/)?(node\S* (-\S+ )*(\S*\/)?)?(npm|npx|pnpm|pnpx|corepack)(-cli)?(\.[cm]?js)?( |$)/.test(
    commandLine,
  )
}

// They run each other, and the script, through shells.
function packageManagersAbove(process: number): number[] {
  const parent = parentOf(process)
  if (parent === undefined || parent <= 1) return []
  const commandLine = commandLineOf(parent)
  if (isPackageManager(commandLine)) return [parent, ...packageManagersAbove(parent)]
  return /^(\S*\/)?(sh|bash|dash) -c /.test(commandLine) ? packageManagersAbove(parent) : []
}
