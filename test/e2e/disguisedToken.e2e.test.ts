import type { Browser } from "playwright-core"
import { afterAll, beforeAll, expect, test } from "vitest"
import { freePort } from "../../ponder/launch/freePort.ts"
import { launchBrowser } from "./browser.ts"
import { type Explorer, startExplorer } from "./explorer.ts"
import { type StubIndex, startStubIndex } from "./stubIndex.ts"
import { visit } from "./visit.ts"

const PATH = "/token/1/0x99534ef705df1fff4e4bd7bbaaf9b0dff038ebfe"

let browser: Browser
let explorer: Explorer
let index: StubIndex

beforeAll(async () => {
  const port = await freePort()
  browser = await launchBrowser()
  index = await startStubIndex({ port })
  explorer = await startExplorer({ port: await freePort(), apiUrl: `http://127.0.0.1:${port}` })
}, 60_000)

afterAll(async () => {
  await browser?.close()
  await explorer?.stop()
  await index?.stop()
})

test("letters that look like others, or like nothing, are named, and turn no text around", async () => {
  await visit(browser, new URL(PATH, explorer.url).href, {}, async page => {
    expect(await page.locator("h1").textContent()).toBe("“aE\u0422Hb[U+200B]”unverified")
    expect(await page.locator("[data-disguised]").textContent()).toContain("U+0422, U+200B, U+202E")
    expect(await page.locator("main").textContent()).not.toMatch(/[\u200b\u202e]/)
    expect(await page.title()).toBe("Unregistered token “aE\u0422Hb[U+200B]” · Ankr Bridge Explorer")
    expect(await page.locator("meta[name='robots']").getAttribute("content")).toBe("noindex")
  })
})
