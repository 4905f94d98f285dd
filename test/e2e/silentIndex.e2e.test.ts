import type { BrowserContextOptions } from "playwright-core"
import { expect, test } from "vitest"
import { shownCounts } from "./shownCounts.ts"
import { stubbedExplorer } from "./stubbedExplorer.ts"
import type { Look } from "./visit.ts"

/**
 * Before its style sheets and font have come, nothing on a page is where it will be. Playwright's `waitForFunction` would
 * ask it again inside the page, whose policy forbids that for a string.
 */
const LAID_OUT = `document.fonts.status === "loaded"
  && [...document.querySelectorAll("link[rel=stylesheet]")].every(link => link.sheet)`

const SOON = { timeout: 15_000 }

const { onPath, serve, silence } = stubbedExplorer()

const onHome = (options: BrowserContextOptions, look: Look) =>
  onPath("/", { ...options, waitUntil: "commit" }, look)

test("where no index answers, the page says so, shows no number, and recovers by itself", async () => {
  await onHome({}, async page => {
    await page.getByRole("heading", { name: "The index does not answer" }).waitFor(SOON)
    expect(await page.getByRole("status", { name: "State of the index" }).textContent()).toBe(
      "Index unreachable",
    )
    expect(await page.locator("[data-count]").count()).toBe(0)

    await serve()
    await expect.poll(async () => (await shownCounts(page))["1"]?.total, SOON).toBe(83)
  })
})

test("without JavaScript the page still says that the index does not answer", async () => {
  await onHome({ javaScriptEnabled: false }, async page => {
    await page.getByRole("heading", { name: "The index does not answer" }).waitFor(SOON)
    await page.getByText("Reload the page to try again.").waitFor(SOON)
    // Hidden by the style sheet, which may come after the text.
    await page.getByText("Tries again by itself").waitFor({ state: "hidden", ...SOON })
  })
})

test.each([true, false])(
  "nor does the page of analytics show a number (JavaScript: %s)",
  async javaScriptEnabled => {
    await onPath("/analytics", { javaScriptEnabled }, async page => {
      await page.getByRole("heading", { name: "The index does not answer" }).waitFor(SOON)
      expect(await page.locator("[data-figure], [data-table]").count()).toBe(0)
      expect(await page.getByRole("link", { name: "90 days" }).isVisible()).toBe(true)
    })
  },
)

test.each(["/liquidity", "/flows"])("nor does the treasury's %s show a number", async path => {
  await onPath(path, { javaScriptEnabled: false }, async page => {
    await page.getByRole("heading", { name: "The index does not answer" }).waitFor(SOON)
    expect(await page.locator("main data, [data-table]").count()).toBe(0)
  })
})

test("an index that falls silent later leaves the last numbers, marked, and never 'Live'", async () => {
  await serve()
  await onHome({}, async page => {
    await expect.poll(async () => (await shownCounts(page))["1"]?.total, SOON).toBe(83)

    await silence()
    await page.getByText("These are the last numbers.").waitFor(SOON)
    expect((await shownCounts(page))["1"]?.total).toBe(83)
    expect(await page.getByRole("status", { name: "State of the index" }).textContent()).toBe("Not updating")
    expect(await page.getByText("Live", { exact: true }).count()).toBe(0)

    await serve()
    await page.getByText("These are the last numbers.").waitFor({ state: "detached", ...SOON })
  })
})

test.each([
  ["a desktop", { width: 1280, height: 900 }],
  ["a phone", { width: 390, height: 844 }],
])("on %s a slow index is waited for behind an outline that the numbers fit into", async (_, viewport) => {
  await serve({ delayMs: 4_000 })
  await onHome({ viewport }, async page => {
    const outlines = page.locator("section[aria-busy='true']")
    await outlines.last().waitFor(SOON)
    expect(await outlines.count()).toBe(2)
    await expect.poll(() => page.evaluate(LAID_OUT), SOON).toBe(true)
    // It comes after the transfers, and so shows whether those fit too.
    const row = ".chain-table tbody tr:visible, .chain-cards article:visible"
    const expected = await page.locator(row).first().boundingBox()

    await expect.poll(async () => (await shownCounts(page))["1"]?.total, SOON).toBe(83)
    expect(await page.locator(row).first().boundingBox()).toEqual(expected)
  })
})

test("an index without events says that there are none", async () => {
  await serve({ empty: true })
  await onHome({}, async page => {
    await page.getByText("No bridge event found yet").waitFor(SOON)
  })
})

test("what a chain's nodes do not tell is not known, and the last state is no state", async () => {
  await serve()
  await onPath("/status", { waitUntil: "commit" }, async page => {
    const chain = page.locator("[data-status-of='1']")
    await chain.locator("[data-block='indexed']", { hasText: "18,642,117" }).waitFor(SOON)
    expect(await chain.locator("[data-block='head']").textContent()).toBe("not known")
    expect(await chain.locator("[data-lag]").textContent()).toBe("not known")
    expect(await chain.getAttribute("data-state")).toBe("Live")

    await silence()
    await page.getByText("These are the last numbers.").waitFor(SOON)
    expect(await chain.locator("[data-block='indexed']").textContent()).toBe("18,642,117")
    expect(await chain.getAttribute("data-state")).toBe("Unknown")
  })
})

test("a peg's own address leads to its token also when the index is slow, and is never said to hold nothing", async () => {
  await serve({ delayMs: 2_000 })
  await onPath(
    "/token/56/0x7465b49f83bfd74e8df8574d43bfff34edbc1758",
    { waitUntil: "commit" },
    async page => {
      await page.evaluate(`new MutationObserver(() => {
      window.saidNothing ||= document.body?.textContent.includes("Nothing of it was ever bridged")
    }).observe(document, { childList: true, subtree: true })`)
      await page.waitForURL("**/token/1/0x99534ef705df1fff4e4bd7bbaaf9b0dff038ebfe", SOON)
      expect(await page.evaluate("window.saidNothing ?? false")).toBe(false)
    },
  )
})

test.each([
  ["/", ["TransferList"]],
  ["/", ["Holdings"]],
  ["/status", ["Occurrences"]],
])("on %s a part that the index could not answer is not shown as none: %s", async (path, failing) => {
  await serve({ failing })
  await onPath(path, { waitUntil: "commit" }, async page => {
    await page.getByRole("heading", { name: "The index does not answer" }).waitFor(SOON)
    await serve()
    await page
      .getByRole("heading", { name: "The index does not answer" })
      .waitFor({ state: "detached", ...SOON })
  })
})
