import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, expect, test } from "vitest"
import { ask } from "./api/ask.ts"
import { aMATICb } from "./api/treasury.ts"
import { launchBrowser } from "./browser.ts"
import { onPage } from "./onPage.ts"
import { services } from "./services.ts"

const ANKR = "1-0x8290333cef9e6d528dd5618fb97a76f268f3edd4"

type Panel = { title: string; chains: string[]; queries: string[] }

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser?.close())

/** Each panel, with the chains whose block it names and the queries that it shows. */
function panelsOf(page: Page): Promise<Panel[]> {
  return page.locator("main [data-panel]").evaluateAll(panels =>
    panels.map(panel => ({
      title: panel.querySelector("h2")?.textContent ?? "",
      chains: [...panel.querySelectorAll("[data-block]")].map(
        block => block.getAttribute("data-block") ?? "",
      ),
      queries: [...panel.querySelectorAll("[data-code^='query of']")].map(code => code.textContent ?? ""),
    })),
  )
}

test.each([
  [`/liquidity?token=${aMATICb}`, 3],
  ["/solvency", 3],
  ["/rebalance", 2],
  [`/rebalance?token=${ANKR}&target-1=70&tolerance=5&backtest=7`, 6],
  ["/flows", 4],
  ["/staking?address=0x2f4f06d218E426344CFE1A83D53dAd806994D325", 4],
])(
  "every panel of %s says at which blocks it was read, and by which query, which runs as it stands",
  async (path, count) => {
    await onPage(browser, path, { javaScriptEnabled: false }, async page => {
      // On a busy machine a page may be sent without what took the index too long, to be asked for again.
      await expect
        .poll(async () => {
          const { length } = await panelsOf(page)
          if (length !== count) await page.reload()
          return length
        })
        .toBe(count)
      const panels = await panelsOf(page)
      const tracked = Object.keys(services.rpc).sort()
      for (const { title, chains, queries } of panels) {
        expect([...new Set(chains)].sort(), title).toEqual(tracked)
        expect(queries.length, title).toBeGreaterThan(0)
      }
      for (const query of new Set(panels.flatMap(({ queries }) => queries))) {
        const { errors, extensions } = await ask(query)
        expect(errors, query).toBeUndefined()
        expect(extensions?.freshness, query).toHaveLength(tracked.length)
      }
    })
  },
)
