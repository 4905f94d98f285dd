import type { Browser, Page } from "playwright-core"
import { beforeAll, expect, test } from "vitest"
import { read } from "./api/ask.ts"
import { depositCoins } from "./bridgeUser.ts"
import { sharedBrowser } from "./browser.ts"
import { expectNothingSticksOut, onPage } from "./onPage.ts"
import { explorerUrl, samples } from "./services.ts"

const STATUSES = [
  "AWAITING_CLAIM",
  "COMPLETED",
  "CONFIRMING",
  "UNCLAIMABLE",
  "UNTRACKED_DESTINATION",
] as const

let browser: Browser
let sender: string

beforeAll(async () => {
  browser = await sharedBrowser()
  sender = await senderOf("unclaimed")
})

test.each([true, false])(
  "counts and lists what the API does (with JavaScript: %s)",
  async javaScriptEnabled => {
    const before = await countsOf(sender)
    await onPage(browser, `/address/${sender}`, { javaScriptEnabled }, async page => {
      expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(sender)
      const shown = await shownTabs(page)
      const lines = await page.locator("[data-transfer]").count()
      const after = await countsOf(sender)

      // Traffic goes on meanwhile.
      for (const name of ["ALL", ...STATUSES] as const) {
        expectBetween(shown[name] ?? 0, before[name], after[name], name)
      }
      expect(shown.AWAITING_CLAIM).toBeGreaterThan(0)
      expectBetween(lines, Math.min(25, before.ALL), Math.min(25, after.ALL), "lines")
    })
  },
)

test("a tab leads to just the transfers of its status, under an address of its own", async () => {
  await onPage(browser, `/address/${sender}`, {}, async page => {
    await page.locator("[data-tab='AWAITING_CLAIM']").click()
    await page.waitForURL(`**/address/${sender}?status=AWAITING_CLAIM`)
    await page.locator("[data-tab='AWAITING_CLAIM'][aria-current='page']").waitFor()
    await expect
      .poll(() => page.locator("[data-transfer]:not([data-status='AWAITING_CLAIM'])").count())
      .toBe(0)
    expect(await page.locator("[data-transfer]").count()).toBeGreaterThan(0)
  })
})

test.each([
  ["lower case", (address: string) => address.toLowerCase()],
  ["upper case", (address: string) => `0x${address.slice(2).toUpperCase()}`],
])("an address in %s leads to its checksummed form, and keeps what is chosen", async (_, written) => {
  const answer = await visit(`/address/${written(sender)}?status=COMPLETED`)
  expect(answer.status).toBe(307)
  expect(answer.headers.get("location")).toBe(`/address/${sender}?status=COMPLETED`)
})

test("what is no address is searched for", async () => {
  const answer = await visit("/address/aETHb")
  expect(answer.headers.get("location")).toBe("/search?q=aETHb")
})

test("transfers of unregistered tokens are shown on request only", async () => {
  const victim = await senderOf("spoofed-token")
  await onPage(browser, `/address/${victim}`, {}, async page => {
    expect(await page.locator("[data-transfer]", { hasText: "unverified" }).count()).toBe(0)
    await page.getByRole("link", { name: /^Also unregistered tokens \([1-9]/ }).click()
    await page.waitForURL("**?unregistered=true")
    await page.locator("[data-transfer]", { hasText: "unverified" }).first().waitFor()
  })
})

test("an address without transfers says so, and is nothing for a search engine", async () => {
  await onPage(browser, "/address/0x0000000000000000000000000000000000000009", {}, async page => {
    await page.getByRole("heading", { name: "This address has no transfer" }).waitFor()
    expect(await page.locator("[data-transfer]").count()).toBe(0)
    expect(await page.locator("meta[name='robots']").getAttribute("content")).toBe("noindex")
  })
})

test("the first transfer of an address appears on its page by itself", async () => {
  const recipient = `0x${Date.now().toString(16).padStart(40, "0")}` as const
  await onPage(browser, `/address/${recipient}`, {}, async page => {
    await page.getByRole("heading", { name: "This address has no transfer" }).waitFor()
    await depositCoins(6n * 10n ** 15n, recipient)
    await page.locator("[data-transfer]").first().waitFor({ timeout: 30_000 })
    expect(await page.locator("[data-empty]").count()).toBe(0)
  })
})

test("nothing sticks out on a phone", async () => {
  await onPage(browser, `/address/${sender}?unregistered=true`, {}, expectNothingSticksOut)
})

async function senderOf(sample: string): Promise<string> {
  const hash = samples[sample]?.deposit
  const { transfersByTx } = await read<{ transfersByTx: { sender: string }[] }>(
    `{ transfersByTx(hash: "${hash}") { sender } }`,
  )
  return transfersByTx[0]?.sender ?? ""
}

async function countsOf(address: string): Promise<Record<(typeof STATUSES)[number] | "ALL", number>> {
  const count = (name: string, filter = "") =>
    `${name}: transfers(filter: { address: "${address}", verifiedOnly: true${filter} }) { totalCount }`
  const fields = [count("ALL"), ...STATUSES.map(status => count(status, `, status: [${status}]`))]
  const counts = await read<Record<string, { totalCount: number }>>(`{ ${fields.join(" ")} }`)
  return Object.fromEntries(
    Object.entries(counts).map(([name, { totalCount }]) => [name, totalCount]),
  ) as Record<(typeof STATUSES)[number] | "ALL", number>
}

async function shownTabs(page: Page): Promise<Record<string, number>> {
  const tabs = await page.locator("[data-tab]").all()
  const counts = tabs.map(async tab => [
    (await tab.getAttribute("data-tab")) ?? "",
    Number(((await tab.textContent()) ?? "").replace(/[^\d]/g, "")),
  ])
  return Object.fromEntries(await Promise.all(counts))
}

function expectBetween(value: number, one: number, other: number, what: string) {
  expect(value, what).toBeGreaterThanOrEqual(Math.min(one, other))
  expect(value, what).toBeLessThanOrEqual(Math.max(one, other))
}

function visit(path: string): Promise<Response> {
  return fetch(new URL(path, explorerUrl), { redirect: "manual" })
}
