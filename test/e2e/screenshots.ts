/**
 * Writes a picture of every page, in light, dark and on a phone:
 *   node test/e2e/screenshots.ts <explorer url> <folder>
 */
import { mkdir } from "node:fs/promises"
import { join } from "node:path"
import { launchBrowser } from "./browser.ts"

const PAGES = [
  { name: "home", path: "/" },
  { name: "analytics", path: "/analytics" },
  { name: "developers", path: "/developers" },
  { name: "not-found", path: "/no-such-page" },
]

const LOOKS = [
  { name: "light", colorScheme: "light", viewport: { width: 1280, height: 800 } },
  { name: "dark", colorScheme: "dark", viewport: { width: 1280, height: 800 } },
  { name: "phone", colorScheme: "light", viewport: { width: 390, height: 844 } },
  { name: "phone-dark", colorScheme: "dark", viewport: { width: 390, height: 844 } },
] as const

const [explorerUrl, folder] = process.argv.slice(2)
if (!explorerUrl || !folder) throw new Error("Usage: node test/e2e/screenshots.ts <explorer url> <folder>")

await mkdir(folder, { recursive: true })
const browser = await launchBrowser()
try {
  for (const { name: look, ...options } of LOOKS) {
    const context = await browser.newContext({ ...options, deviceScaleFactor: 2 })
    const page = await context.newPage()
    for (const { name, path } of PAGES) {
      await page.goto(new URL(path, explorerUrl).href, { waitUntil: "networkidle" })
      await page.evaluate("document.fonts.ready.then(() => undefined)")
      await page.screenshot({ path: join(folder, `${name}-${look}.png`), fullPage: true })
    }
    await context.close()
  }
} finally {
  await browser.close()
}
