import { createServer } from "node:net"
import { LaunchError } from "./launchError.ts"

const attempts = 100

export type PortWish = {
  /** The environment variable that sets it. */
  variable: string
  port: number
  explicit: boolean
  host: string
}

/** A port that is held until its user starts, so that nothing that starts meanwhile is given it by the system. */
export type ReservedPort = { port: number; moved: boolean; release(): Promise<void> }

/** Takes the wished port, or refuses if it was asked for by name, or else takes the next free one. */
export async function reservePort({ variable, port, explicit, host }: PortWish): Promise<ReservedPort> {
  const last = explicit ? port : Math.min(port + attempts, 65_535)
  for (let candidate = port; candidate <= last; candidate++) {
    const release = await hold(candidate, host)
    if (release) return { port: candidate, moved: candidate !== port, release }
  }
  throw new LaunchError(
    explicit
      ? `Port ${port} (${variable}) is taken: stop what uses it, or set ${variable} to another one.`
      : `No port from ${port} to ${last} is free: set ${variable} to one that is.`,
  )
}

async function hold(port: number, host: string): Promise<(() => Promise<void>) | undefined> {
  // A connection that is kept would keep the port when it is to be released.
  const server = createServer(connection => connection.destroy())
  try {
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject)
      server.listen(port, host, resolve)
    })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EADDRINUSE") return undefined
    throw new LaunchError(
      `Port ${port} cannot be used on ${host} (${(error as NodeJS.ErrnoException).code}).`,
    )
  }
  server.unref()
  return () => new Promise<void>(resolve => server.close(() => resolve()))
}
