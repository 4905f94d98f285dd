import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { fstatSync, readFileSync } from "node:fs"
import { setTimeout as sleep } from "node:timers/promises"
import pg from "pg"
import { freePort } from "../freePort.ts"
import { LaunchError } from "../launchError.ts"
import type { Home } from "./home.ts"
import { settingsArguments } from "./settings.ts"

const attempts = 20
const startTimeout = 120_000

export type Server = { process: ChildProcess; port: number; ended: Promise<unknown> }
export type ServerLog = { path: string; descriptor: number }

/** Starts the server and waits until it takes connections. */
export async function launchServer(home: Home, password: string, log: ServerLog): Promise<Server> {
  for (let attempt = 1; ; attempt++) {
    const before = fstatSync(log.descriptor).size
    const port = await freePort()
    const server = spawnServer(home, port, log)
    if (await answers(server, password)) return server

    const said = readFileSync(log.path).subarray(before).toString()
    if (!isPassing(said) || attempt === attempts) throw new LaunchError(reasonIn(said))
    await sleep(500)
  }
}

function spawnServer({ account, binaries, cluster }: Home, port: number, log: ServerLog): Server {
  const child = spawn(binaries.postgres, ["-D", cluster, "-p", String(port), ...settingsArguments], {
    ...account,
    cwd: "/",
    stdio: ["ignore", log.descriptor, log.descriptor],
  })
  // It may end in both ways or in one; either settles this.
  const ended = Promise.race([once(child, "exit"), once(child, "error")]).catch(() => undefined)
  return { process: child, port, ended }
}

async function answers({ port, ended }: Server, password: string): Promise<boolean> {
  let hasEnded = false
  void ended.then(() => {
    hasEnded = true
  })
  for (const deadline = performance.now() + startTimeout; performance.now() < deadline; await sleep(50)) {
    if (hasEnded) return false
    const client = new pg.Client({
      host: "127.0.0.1",
      port,
      user: "postgres",
      password,
      database: "postgres",
    })
    client.on("error", () => {})
    try {
      await client.connect()
      return true
    } catch (error) {
      if ((error as { code?: string }).code === "28P01") {
        throw new LaunchError(
          "The database does not know the password in postgres.password: run `pnpm reset`.",
        )
      }
    } finally {
      await client.end().catch(() => undefined)
    }
  }
  throw new LaunchError(
    `PostgreSQL does not answer after ${startTimeout / 1_000} seconds: see logs/postgres.log.`,
  )
}

// Another process was given the port in between, or workers of a killed server are on their way out.
function isPassing(said: string): boolean {
  return /could not bind|could not create any TCP|pre-existing shared memory block/.test(said)
}

function reasonIn(said: string): string {
  const reason = /(?:FATAL|PANIC): +(.*)/.exec(said)?.[1] ?? "see logs/postgres.log"
  return `PostgreSQL does not start: ${reason}.`
}
