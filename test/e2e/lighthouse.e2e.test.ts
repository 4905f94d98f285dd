import { mkdir, writeFile } from "node:fs/promises"
import { join } from "node:path"
import lighthouse, { desktopConfig } from "lighthouse"
import type { Browser } from "playwright-core"
import { afterAll, beforeAll, expect, test } from "vitest"
import { freePort } from "../../ponder/launch/freePort.ts"
import { launchBrowser } from "./browser.ts"
import { explorerUrl, samples } from "./services.ts"

const folder = join(import.meta.dirname, "..", "..", ".data", "lighthouse")
// A page that is live is never done loading; what is measured has happened by then.
const MAX_WAIT_MS = 4_000

let browser: Browser
let port: number
beforeAll(async () => {
  port = await freePort()
  browser = await launchBrowser([`--remote-debugging-port=${port}`])
  await mkdir(folder, { recursive: true })
})
afterAll(() => browser?.close())

test.each([
  ["home", "/"],
  ["transfer", `/tx/${samples.completed?.deposit}`],
])(
  "Lighthouse has nothing to say against %s, and leaves a report",
  async (name, path) => {
    const url = new URL(path, explorerUrl).href
    const result = await lighthouse(
      url,
      {
        port,
        output: "html",
        logLevel: "error",
        maxWaitForLoad: MAX_WAIT_MS,
        disableFullPageScreenshot: true,
      },
      desktopConfig,
    )
    if (!result) throw new Error("Lighthouse has no result.")
    await writeFile(join(folder, `${name}.html`), String(result.report))

    const score = (category: string) => result.lhr.categories[category]?.score
    expect(score("performance")).toBeGreaterThanOrEqual(0.95)
    for (const category of ["accessibility", "best-practices", "seo"])
      expect(score(category), category).toBe(1)
  },
  120_000,
)

const SCRIPT_BUDGET = 170_000

test("a transfer's page loads at most 170 kB of compressed scripts", async () => {
  const page = await browser.newPage()
  const scripts: Promise<number>[] = []
  page.on("requestfinished", request => {
    if (request.resourceType() !== "script") return
    scripts.push(request.sizes().then(({ responseBodySize }) => responseBodySize))
  })
  await page.goto(new URL(`/tx/${samples.completed?.deposit}`, explorerUrl).href)
  // What comes later, on sight or when idle, counts too.
  await page.evaluate("scrollTo(0, document.body.scrollHeight)")
  await page.waitForTimeout(2_000)
  const bytes = (await Promise.all(scripts)).reduce((sum, each) => sum + each, 0)
  // React and Next.js alone are more than that.
  expect(bytes).toBeGreaterThan(100_000)
  expect(bytes).toBeLessThanOrEqual(SCRIPT_BUDGET)
})
