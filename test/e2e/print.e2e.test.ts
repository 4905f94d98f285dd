import type { Browser, Page } from "playwright-core"
import { beforeAll, describe, expect, test } from "vitest"
import { sharedBrowser } from "./browser.ts"
import { explorerUrl, samples } from "./services.ts"

/** A sheet of A4 without its margins. */
const SHEET = { width: 673, height: 1032 }

let browser: Browser
beforeAll(async () => {
  browser = await sharedBrowser()
})

describe.each(["light", "dark"] as const)("a transfer printed from a %s screen", colorScheme => {
  const { deposit = "", withdrawals: [withdrawal = ""] = [] } = samples.completed ?? {}

  async function onPaper(look: (page: Page) => Promise<void>) {
    const context = await browser.newContext({ colorScheme, viewport: SHEET })
    try {
      const page = await context.newPage()
      await page.goto(new URL(`/tx/${deposit}`, explorerUrl).href)
      await page.locator("footer").getByText("The index is at block").waitFor()
      // React shows a late part of the page some frames after it has come.
      await page.getByRole("status").getByText("Arrived", { exact: true }).waitFor()
      await page.emulateMedia({ media: "print", colorScheme })
      await look(page)
    } finally {
      await context.close()
    }
  }

  test("has whole hashes, exact times, blocks and its address, and nothing to press", async () => {
    await onPaper(async page => {
      await page.locator("footer").getByText(page.url()).waitFor()
      // What is not visible is not in it.
      const text = String(await page.evaluate("document.body.innerText"))
      expect(text).toContain(deposit)
      expect(text).toContain(withdrawal)
      expect(text).toContain("Arrived")
      expect(text).toMatch(/\d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC/)
      expect(text).toMatch(/The index is at block\s+Ethereum\s+[\d,]+\s+at \d{4}/)
      expect(text).not.toContain("\u2026")
      expect(text).not.toContain("Check it yourself")

      expect(await page.locator("header").first().isVisible()).toBe(false)
      expect(await page.locator("button:visible, input:visible").count()).toBe(0)
    })
  })

  test("is dark on white, cut off nowhere, and fits on a sheet", async () => {
    await onPaper(async page => {
      expect(await page.evaluate(COLOURS)).toEqual({ ink: [0, 0, 0], ground: [255, 255, 255] })
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(SHEET.width)
      const sheets = (await page.pdf({ preferCSSPageSize: true }))
        .toString("latin1")
        .match(/\/Type\s*\/Page\b/g)
      expect(sheets).toHaveLength(1)
    })
  })
})

/** A canvas turns whatever colour notation the browser reports into plain bytes. */
const COLOURS = `(() => {
  const canvas = new OffscreenCanvas(1, 1).getContext("2d")
  const bytesOf = colour => {
    canvas.fillStyle = colour
    canvas.fillRect(0, 0, 1, 1)
    return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3)
  }
  const { color, backgroundColor } = getComputedStyle(document.documentElement)
  return { ink: bytesOf(color), ground: bytesOf(backgroundColor) }
})()`
