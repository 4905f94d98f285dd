import { readFile } from "node:fs/promises"
import { createRequire } from "node:module"
import type { AxeResults } from "axe-core"
import type { Browser } from "playwright-core"
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest"
import { launchBrowser } from "./browser.ts"
import { everyPage } from "./everyPage.ts"
import { APPEARANCES, visit } from "./visit.ts"

let browser: Browser
let axe: string
beforeAll(async () => {
  browser = await launchBrowser()
  axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8")
})
afterAll(() => browser?.close())

describe.each([
  ["on a light desktop", APPEARANCES.light],
  ["on a dark phone", APPEARANCES["dark phone"]],
] as const)("%s", (_, options) => {
  test.each(everyPage(inject("services")))("axe finds nothing wrong on $name", async ({ path }) => {
    await visit(browser, new URL(path, inject("explorerUrl")).href, options, async page => {
      // Not a script of the page: its policy would refuse one.
      await page.evaluate(axe)
      const { violations } = (await page.evaluate("axe.run()")) as AxeResults
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
    })
  })
})
