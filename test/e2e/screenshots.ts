/**
 * Writes a picture of every page, in light, dark and on a phone, from a running `dev` or `start`:
 *   node test/e2e/screenshots.ts .data/dev.json <folder>
 */
import { mkdir, readFile } from "node:fs/promises"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { launchBrowser } from "./browser.ts"
import { everyPage } from "./everyPage.ts"
import { servicesSchema } from "./project.ts"

// A live page never rests. By then its fonts, streams and charts have come.
const SETTLED_MS = 1_500

const LOOKS = [
  { name: "light", colorScheme: "light", viewport: { width: 1280, height: 800 } },
  { name: "dark", colorScheme: "dark", viewport: { width: 1280, height: 800 } },
  { name: "phone", colorScheme: "light", viewport: { width: 390, height: 844 } },
  { name: "phone-dark", colorScheme: "dark", viewport: { width: 390, height: 844 } },
] as const

const [file, folder] = process.argv.slice(2)
if (!file || !folder) throw new Error("Usage: node test/e2e/screenshots.ts .data/dev.json <folder>")
const services = servicesSchema.parse(JSON.parse(await readFile(file, "utf8")))

await mkdir(folder, { recursive: true })
const browser = await launchBrowser()
try {
  for (const { name: look, ...options } of LOOKS) {
    const context = await browser.newContext({ ...options, deviceScaleFactor: 2 })
    const page = await context.newPage()
    for (const { name, path } of everyPage(services)) {
      await page.goto(new URL(path, services.explorer).href)
      await sleep(SETTLED_MS)
      await page.screenshot({ path: join(folder, `${name}-${look}.png`), fullPage: true })
    }
    await context.close()
  }
} finally {
  await browser.close()
}
