import type { Browser } from "playwright-core"
import { beforeAll, describe, expect, test } from "vitest"
import { claimCoins, depositCoins } from "./bridgeUser.ts"
import { sharedBrowser } from "./browser.ts"
import { explorerUrl, samples } from "./services.ts"
import { APPEARANCES, PHONE, visit } from "./visit.ts"

const urlOf = (path: string) => new URL(path, explorerUrl).href
const txOf = (sample: string) => urlOf(`/tx/${samples[sample]?.deposit}`)

let browser: Browser
beforeAll(async () => {
  browser = await sharedBrowser()
})

describe.each([
  ["light", APPEARANCES.light],
  ["dark", APPEARANCES.dark],
  ["on a phone, without JavaScript", { viewport: PHONE, javaScriptEnabled: false }],
] as const)("%s", (_, options) => {
  test.each([
    ["completed", "COMPLETED", "Arrived", "Nothing left to do"],
    ["unclaimed", "AWAITING_CLAIM", "Waiting for claim", "Claim it on"],
    ["unclaimable-two-deposits", "UNCLAIMABLE", "Cannot be claimed", "Ask the operator"],
    ["unclaimable-look-alike", "UNCLAIMABLE", "Cannot be claimed", "Ask the operator"],
    ["untracked-destination", "UNTRACKED_DESTINATION", "Left for another network", "Look on"],
  ])("%s is shown as %s, with what to do", async (sample, status, word, advice) => {
    await visit(browser, txOf(sample), options, async page => {
      const article = page.locator("article").first()
      expect(await article.getAttribute("data-status")).toBe(status)
      expect(await article.getByRole("status").first().textContent()).toContain(word)
      expect(await article.getByRole("heading", { name: advice }).isVisible()).toBe(true)
      expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0)
    })
  })
})

test("a stuck transfer warns of those who ask for a seed phrase, an arrived one does not", async () => {
  await visit(browser, txOf("unclaimed"), {}, async page => {
    expect(await page.getByText("asks for your seed phrase").isVisible()).toBe(true)
  })
  await visit(browser, txOf("completed"), {}, async page => {
    expect(await page.getByText("asks for your seed phrase").count()).toBe(0)
  })
})

test("the same transfer stands at the hash of its deposit, of its claim, and at its id", async () => {
  const [withdrawal = ""] = samples.completed?.withdrawals ?? []
  let id = ""
  await visit(browser, txOf("completed"), {}, async page => {
    id = (await page.locator("article").getAttribute("data-transfer")) ?? ""
    expect(id).toMatch(/^0x[0-9a-f]{64}-1$/)
    for (const step of ["deposit", "claim"]) {
      expect(await page.locator(`[data-step=${step}]`).getAttribute("data-state")).toBe("done")
    }
    expect(await page.locator("[data-step=claim] a[href*='/tx/']").getAttribute("href")).toContain(withdrawal)
  })
  for (const path of [
    `/tx/${withdrawal}`,
    `/tx/${withdrawal.toUpperCase().replace("0X", "0x")}`,
    `/transfer/${id}`,
  ]) {
    await visit(browser, urlOf(path), {}, async page => {
      expect(await page.locator("article").getAttribute("data-transfer")).toBe(id)
    })
  }
})

test("a deposit to two networks is two transfers, at its hash and at that of each claim, which has its own first", async () => {
  const { deposit, withdrawals = [] } = samples["two-networks"] ?? {}
  expect(withdrawals).toHaveLength(2)
  const shown = async (hash = "") => {
    let ids: (string | null)[] = []
    await visit(browser, urlOf(`/tx/${hash}`), APPEARANCES["dark phone"], async page => {
      const articles = await page.locator("article").all()
      ids = await Promise.all(articles.map(article => article.getAttribute("data-transfer")))
    })
    return ids
  }
  const both = await shown(deposit)
  expect(both).toHaveLength(2)
  const each = await Promise.all(withdrawals.map(shown))
  for (const ids of each) expect(ids.toSorted()).toEqual(both.toSorted())
  expect(new Set(each.map(([first]) => first)).size).toBe(2)
})

test("who claims for somebody else is named, and an unregistered token is marked", async () => {
  await visit(browser, txOf("claimed-by-third-party"), {}, async page => {
    expect(await page.getByText("Somebody else sent the claim").isVisible()).toBe(true)
  })
  await visit(browser, txOf("spoofed-token"), {}, async page => {
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toContain("unverified")
    expect(await page.locator("[data-anomaly=SPOOFED_TOKEN]").isVisible()).toBe(true)
  })
})

test("a transfer is followed from its deposit to its claim without a reload", async () => {
  const { hash, mined } = await depositCoins(3n * 10n ** 15n)
  await visit(browser, urlOf(`/tx/${hash}`), APPEARANCES.phone, async page => {
    await page.evaluate("window.sameDocument = true")
    await mined()
    const status = () => page.locator("article").first().getAttribute("data-status", { timeout: 15_000 })
    const becomes = (wanted: string) => expect.poll(status, { timeout: 45_000 }).toBe(wanted)

    await becomes("AWAITING_CLAIM")
    const claim = await claimCoins(hash)
    await becomes("COMPLETED")
    expect(await page.locator("[data-step=claim] a[href*='/tx/']").getAttribute("href")).toContain(claim)
    expect(await page.evaluate("window.sameDocument")).toBe(true)
  })
}, 120_000)

test("a link to a transfer says in a chat what it is", async () => {
  const html = await (await fetch(txOf("completed"))).text()
  expect(html).toMatch(
    /<title>[\d.,]+ \w+, BNB Smart Chain \u2192 Ethereum: Arrived · Ankr Bridge Explorer<\/title>/,
  )
})
