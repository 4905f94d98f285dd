import type { Browser, BrowserContextOptions, Page } from "playwright-core"
import { expect, inject } from "vitest"

const DESKTOP = { width: 1280, height: 800 }

/** A page of the explorer, in a browser that knows nothing of any other. */
export async function onPage(
  browser: Browser,
  path: string,
  options: BrowserContextOptions,
  look: (page: Page) => Promise<void>,
) {
  const context = await browser.newContext({ viewport: DESKTOP, ...options })
  try {
    const page = await context.newPage()
    await page.goto(new URL(path, inject("explorerUrl")).href)
    await look(page)
  } finally {
    await context.close()
  }
}

/** On an ordinary phone and on the narrowest one. */
export async function expectNothingSticksOut(page: Page) {
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 800 })
    expect(await page.evaluate("document.documentElement.scrollWidth"), `at ${width} px`).toBeLessThanOrEqual(
      width,
    )
  }
}
