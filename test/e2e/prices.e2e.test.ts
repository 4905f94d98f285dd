import type { Browser } from "playwright-core"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { bsc } from "../../ponder/networks/bsc.ts"
import { read } from "./api/ask.ts"
import { launchBrowser } from "./browser.ts"
import { expectNothingSticksOut, onPage } from "./onPage.ts"

/** Its feed has been silent for days: the local network's history ends so. */
const bnb = `56-${bsc.nativeCoin.sentinel.toLowerCase()}`
const aMATICc = "1-0x26dcfbfa8bc267b250432c01c982eaf81cc5480c"
const pageOf = (tokenId: string) => `/token/${tokenId.replace("-", "/")}`

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser?.close())

describe("a price says how old it is, and who told it", () => {
  test("where it is too old for sums", async () => {
    await onPage(browser, pageOf(bnb), {}, async page => {
      const price = page.locator("[data-usd='STALE']", { hasText: "by a price" }).first()
      expect(await price.textContent()).toMatch(/^\$[\d,.…]+ by a price \d+ d/)
      const note = await page.locator("[data-price='STALE']").textContent()
      expect(note).toContain("the price feed of BNB on BNB Smart Chain")
      await expectNothingSticksOut(page)
    })
  })

  test("where it is fresh, as the API has it", async () => {
    const { token } = await read<{ token: { price: { usd: string; assetUsd: string; state: string } } }>(
      `{ token(chainId: 1, address: "${aMATICc.split("-")[1]}") { price { usd assetUsd state } } }`,
    )
    expect(token.price.state).toBe("FRESH")
    await onPage(browser, pageOf(aMATICc), {}, async page => {
      await page.locator(`[data-usd='FRESH'][value='${token.price.usd}']`).first().waitFor()
      await page.getByText(`1 MATIC was $${token.price.assetUsd}`).waitFor()
    })
  })
})

test("what is locked is summed up without what has no price or an old one, and says so", async () => {
  await onPage(browser, "/liquidity?unit=usd", {}, async page => {
    expect(await page.locator("[data-value-locked]").getAttribute("data-value-locked")).toMatch(/^\d+\.\d+$/)
    expect(await page.locator(`[data-left-out='${bnb}']`).count()).toBe(1)
    expect(await page.locator("[data-usd='FRESH']").count()).toBeGreaterThan(3)
    expect(await page.getByText("no price").count()).toBeGreaterThan(0)
    await expectNothingSticksOut(page)
  })
})

test("what was sent adds up in dollars, and names what is left out", async () => {
  await onPage(browser, "/analytics?show=usd", {}, async page => {
    await page.getByText("Value sent, in US dollars, by").first().waitFor()
    expect(await page.locator("[data-left-out]").textContent()).toContain("ANKR")
    await expectNothingSticksOut(page)
  })
})

test.each(["aMATICc", "ankrMATIC"])(
  "who looks for %s, a name of before, is told the present one, on the page of the token",
  async former => {
    await onPage(browser, `/search?q=${former}`, {}, async page => {
      await page.waitForURL(`**${pageOf(aMATICc)}?called=${former}`)
      expect(await page.locator(`[data-former-name='${former}']`).textContent()).toContain(
        "goes by ankrPOL now",
      )
      const names = page.locator("[data-panel]", { hasText: "Names, the newest first" })
      expect(await names.locator("dt").allTextContents()).toEqual([
        "ankrPOL · Ankr Staked POL",
        "ankrMATIC · Ankr Staked MATIC",
        "aMATICc · Ankr MATIC Reward Earning Certif",
      ])
    })
  },
)

test("the present name leads straight to the token", async () => {
  await onPage(browser, "/search?q=ankrPOL", {}, async page => {
    await page.waitForURL(url => url.pathname === pageOf(aMATICc))
    expect(await page.locator("[data-former-name]").count()).toBe(0)
  })
})

test("a known address is called by its name", async () => {
  const { address } = bsc.bridge
  await onPage(browser, `/address/${address}`, {}, async page => {
    await page.locator("[data-label='Ankr Bridge on Ethereum, BNB Smart Chain']").first().waitFor()
  })
})
