import { type Browser, chromium } from "playwright-core"
import { unpackChromium } from "./chromium.ts"

// Not the package's own flags: they turn off the same-origin policy and run everything in one process.
const FLAGS = ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--font-render-hinting=none"]

export async function launchBrowser(flags: string[] = []): Promise<Browser> {
  const { executablePath, env } = await unpackChromium()
  return chromium.launch({
    executablePath,
    args: [...FLAGS, ...flags],
    env: { ...process.env, ...env },
    timeout: 30_000,
  })
}
