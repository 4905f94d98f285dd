import { readFile } from "node:fs/promises"
import { createRequire } from "node:module"
import type { AxeResults } from "axe-core"
import type { Browser } from "playwright-core"
import { beforeAll, describe, expect, test } from "vitest"
import { sharedBrowser } from "./browser.ts"
import { everyPage } from "./everyPage.ts"
import { explorerUrl, services } from "./services.ts"
import { APPEARANCES, visit } from "./visit.ts"

/** Every rule; of what keeps it, axe need not work out the place of each element. */
const RUN = "axe.run({ resultTypes: ['violations'] })"

let browser: Browser
let axe: string
beforeAll(async () => {
  browser = await sharedBrowser()
  axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8")
})

describe.each([
  ["on a light desktop", APPEARANCES.light],
  ["on a dark phone", APPEARANCES["dark phone"]],
] as const)("%s", (_, options) => {
  test.each(everyPage(services))("axe finds nothing wrong on $name", async ({ path }) => {
    await visit(browser, new URL(path, explorerUrl).href, options, async page => {
      // Not a script of the page: its policy would refuse one.
      await page.evaluate(axe)
      const { violations } = (await page.evaluate(RUN)) as AxeResults
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
    })
  })
})
