import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { existsSync } from "node:fs"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
// It is built when the stack is started.
import "./services.ts"

const webFolder = join(import.meta.dirname, "..", "..", "web")
const next = join(webFolder, "node_modules", "next", "dist", "bin", "next")

const START_LIMIT_MS = 30_000

export type Explorer = { url: string; stop: () => Promise<void> }

/** The built explorer, against an index at any address, whether one listens there or not. */
export async function startExplorer(options: {
  port: number
  apiUrl: string
  /** By which the API knows it. */
  secret?: string
}): Promise<Explorer> {
  if (!existsSync(join(webFolder, ".next", "BUILD_ID"))) {
    throw new Error("The explorer is not built: run `next build web` first.")
  }
  const child = spawn(process.execPath, [next, "start", "-H", "127.0.0.1", "-p", String(options.port)], {
    cwd: webFolder,
    env: {
      ...process.env,
      NODE_ENV: "production",
      API_URL: options.apiUrl,
      PUBLIC_API_URL: "",
      EXPLORER_SECRET: options.secret ?? "",
      NEXT_TELEMETRY_DISABLED: "1",
    },
    stdio: ["ignore", "ignore", "inherit"],
  })
  const url = `http://127.0.0.1:${options.port}`
  const stop = () => end(child)
  try {
    await untilItAnswers(`${url}/icon.svg`, child)
  } catch (error) {
    await stop()
    throw error
  }
  return { url, stop }
}

async function untilItAnswers(url: string, child: ChildProcess) {
  const giveUpAt = Date.now() + START_LIMIT_MS
  while (Date.now() < giveUpAt) {
    if (child.exitCode !== null) throw new Error(`The explorer ended with code ${child.exitCode}.`)
    const answer = await fetch(url).catch(() => undefined)
    if (answer?.ok) return
    await sleep(100)
  }
  throw new Error(`The explorer did not answer within ${START_LIMIT_MS} ms.`)
}

async function end(child: ChildProcess) {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exit = once(child, "exit")
  child.kill()
  await exit
}
