import type { Browser, BrowserContextOptions, Page } from "playwright-core"
import { expect } from "vitest"
import { explorerUrl } from "./services.ts"
import { type Look, visit } from "./visit.ts"

/** A page of the running explorer, by its path. */
export function onPage(browser: Browser, path: string, options: BrowserContextOptions, look: Look) {
  return visit(browser, new URL(path, explorerUrl).href, options, look)
}

/** On an ordinary phone and on the narrowest one. */
export async function expectNothingSticksOut(page: Page) {
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 800 })
    const needed = await page.evaluate("document.documentElement.scrollWidth")
    expect(needed, `at ${width} px`).toBeLessThanOrEqual(width)
  }
}
