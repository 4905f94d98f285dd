import { type Browser, chromium } from "playwright-core"
import { unpackChromium } from "./chromium.ts"

// Not the package's own flags: they turn off the same-origin policy and run everything in one process.
const FLAGS = ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--font-render-hinting=none"]

let shared: Promise<Browser> | undefined

/** One for all files of a worker, and for as long as that. Who opens something in it closes it. */
export function sharedBrowser(): Promise<Browser> {
  shared ??= launchBrowser()
  return shared
}

export async function launchBrowser(flags: string[] = []): Promise<Browser> {
  const { executablePath, env } = await unpackChromium()
  return chromium.launch({
    executablePath,
    args: [...FLAGS, ...flags],
    env: { ...process.env, ...env },
    timeout: 30_000,
  })
}
