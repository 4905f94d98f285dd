import type { Browser, Page } from "playwright-core"
import { beforeAll, describe, expect, test } from "vitest"
import { sharedBrowser } from "./browser.ts"
import { explorerUrl, samples } from "./services.ts"
import { APPEARANCES, visit } from "./visit.ts"

const urlOf = (path: string) => new URL(path, explorerUrl).href
const { deposit = "", withdrawals: [withdrawal = ""] = [] } = samples.completed ?? {}

let browser: Browser
let receiptHash: string
let sender: string
beforeAll(async () => {
  browser = await sharedBrowser()
  await visit(browser, urlOf(`/tx/${deposit}`), {}, async page => {
    receiptHash = (await page.locator("article").getAttribute("data-transfer"))?.split("-")[0] ?? ""
    sender = (await page.getByRole("link", { name: /^Sender 0x/ }).getAttribute("title")) ?? ""
  })
}, 60_000)

async function searchFor(page: Page, text: string) {
  // Until the page's scripts run, a key does nothing.
  await expect
    .poll(async () => {
      await page.keyboard.press("/")
      return page.evaluate("document.activeElement.name")
    })
    .toBe("q")
  await page.keyboard.insertText(text)
  await page.keyboard.press("Enter")
}

describe("with the keyboard alone, a transfer is found", () => {
  test.each([
    ["by the hash of its deposit", "light", () => deposit],
    ["by the hash of its deposit", "phone", () => deposit],
    ["by the hash of its claim", "dark", () => withdrawal],
    ["by the hash of its claim", "dark phone", () => withdrawal],
    ["by the hash of its receipt", "phone", () => receiptHash],
    ["by a link to a block explorer", "dark phone", () => ` https://bscscan.com/tx/${deposit}?a=1 `],
    ["in capitals and without 0x", "light", () => deposit.slice(2).toUpperCase()],
  ] as const)("%s, %s", async (_, appearance, text) => {
    await visit(browser, urlOf("/"), APPEARANCES[appearance], async page => {
      await searchFor(page, text())
      await page.waitForURL(`**/tx/${deposit}`)
      expect(await page.locator("article").getAttribute("data-transfer")).toContain(receiptHash)
    })
  })
})

test("without JavaScript a search is a form, and its answer a page", async () => {
  await visit(browser, urlOf("/"), { javaScriptEnabled: false }, async page => {
    await page.getByRole("searchbox").fill(withdrawal)
    await page.getByRole("searchbox").press("Enter")
    await page.waitForURL(`**/tx/${deposit}`)
    expect(await page.locator("article").getAttribute("data-status")).toBe("COMPLETED")
  })
})

test("an address leads to its page, in whatever case it was pasted", async () => {
  await visit(browser, urlOf("/"), APPEARANCES["dark phone"], async page => {
    await searchFor(page, sender.toLowerCase())
    await page.waitForURL(`**/address/${sender}`)
  })
})

test("a name that several tokens go by shows which of them is registered", async () => {
  await visit(browser, urlOf("/search?q=aETHb"), {}, async page => {
    const tokens = page.getByRole("main").getByRole("listitem")
    expect(await tokens.count()).toBeGreaterThan(1)
    expect(await tokens.first().textContent()).not.toContain("unverified")
    expect(await tokens.nth(1).textContent()).toContain("unverified")
  })
})

describe("what is not indexed is answered by its reason", () => {
  test.each([
    ["APPROVAL_ONLY", "light", samples["approve-only"]?.deposit ?? ""],
    ["REVERTED", "dark", samples.reverted?.deposit ?? ""],
    ["NOT_A_BRIDGE_TX", "phone", samples["straight-to-bridge"]?.deposit ?? ""],
    ["UNKNOWN", "dark phone", `0x${"0".repeat(63)}1`],
    ["UNTRACKED_NETWORK", "dark", `https://snowtrace.io/tx/0x${"0".repeat(63)}1`],
    ["NOT_UNDERSTOOD", "phone", "where is my money"],
  ] as const)("%s, %s", async (reason, appearance, text) => {
    await visit(
      browser,
      urlOf(`/search?q=${encodeURIComponent(text)}`),
      APPEARANCES[appearance],
      async page => {
        const notice = page.locator(`[data-reason=${reason}]`)
        expect(await notice.getByRole("heading", { level: 1 }).isVisible()).toBe(true)
        expect(await notice.textContent()).toContain(text)
      },
    )
  })
})

test("an address that holds no hash becomes a search", async () => {
  await visit(browser, urlOf("/tx/0x1234"), {}, async page => {
    expect(new URL(page.url()).pathname).toBe("/search")
    expect(await page.locator("[data-reason=NOT_UNDERSTOOD]").isVisible()).toBe(true)
  })
})

test("an address that cannot be decoded is the reader's fault, and not a broken page", async () => {
  expect((await fetch(urlOf("/tx/%E0%A4%A"))).status).toBe(400)
})
