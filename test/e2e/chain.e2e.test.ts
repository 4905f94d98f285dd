import type { Browser } from "playwright-core"
import { beforeAll, expect, test } from "vitest"
import { read } from "./api/ask.ts"
import { sharedBrowser } from "./browser.ts"
import { expectNothingSticksOut, onPage } from "./onPage.ts"
import { balancesOfTheApi, differencesFrom } from "./shownBalances.ts"

let browser: Browser
beforeAll(async () => {
  browser = await sharedBrowser()
})

test("shows the API's balances of the chain, exactly", async () => {
  // Traffic goes on: what is shown can be compared only where nothing changed meanwhile.
  const compare = async () => {
    const before = await balancesOfTheApi("chainId: 137")
    let differences: string[] = []
    await onPage(browser, "/chain/137", { javaScriptEnabled: false }, async page => {
      differences = await differencesFrom(before, page)
      expect(await page.locator("[data-balance]").count()).toBe(before.length)
    })
    const after = await balancesOfTheApi("chainId: 137")
    return JSON.stringify(before) === JSON.stringify(after) ? differences : "the chains moved on"
  }
  await expect.poll(compare, { timeout: 50_000, interval: 100 }).toEqual([])
})

test("says its state, its bridge and what the operators decided about it", async () => {
  const { chains, governance } = await read<{
    chains: { id: number; name: string; bridge: string }[]
    governance: { nodes: { kind: string }[] }
  }>(`{ chains { id name bridge } governance(chainId: 56, first: 10) { nodes { kind } } }`)
  const chain = chains.find(({ id }) => id === 56)
  await onPage(browser, "/chain/56", {}, async page => {
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(chain?.name)
    const bridge = page.getByRole("link", { name: `${chain?.name} bridge 0x` })
    expect(await bridge.getAttribute("href")).toMatch(`/address/${chain?.bridge}`)
    await page.getByText("The chain goes on, and the index follows it within seconds.").waitFor()
    const kinds = page.locator("[data-decision]")
    expect(await kinds.evaluateAll(rows => rows.map(row => row.getAttribute("data-decision")))).toEqual(
      governance.nodes.map(({ kind }) => kind),
    )
  })
})

test("lists what was deposited here, and what is claimed here, on all of their pages", async () => {
  await onPage(browser, "/chain/137", {}, async page => {
    const from = page.locator("[data-transfer] .cell-route > span > span:first-child")
    expect(new Set(await from.allTextContents())).toEqual(new Set(["Polygon"]))

    await page.locator("[data-tab='CLAIMS']").click()
    await page.waitForURL("**/chain/137?toChainId=137")
    await page.locator("[data-tab='CLAIMS'][aria-current='page']").waitFor()
    const to = page.locator("[data-transfer] .cell-route > span > span:last-child")
    await expect.poll(async () => [...new Set(await to.allTextContents())]).toEqual(["Polygon"])

    await page.getByRole("link", { name: "Next page" }).click()
    await page.waitForURL(/toChainId=137&after=|after=.*toChainId=137/)
    await expect.poll(async () => [...new Set(await to.allTextContents())]).toEqual(["Polygon"])
    expect(await page.locator("[data-tab='CLAIMS']").getAttribute("aria-current")).toBe("page")
  })
})

test("the first page leads there", async () => {
  await onPage(browser, "/", {}, async page => {
    await page
      .locator("[data-chain='1']:visible")
      .getByRole("link", { name: "Ethereum", exact: true })
      .click()
    await page.waitForURL("**/chain/1")
    await page.getByRole("heading", { level: 1, name: "Ethereum" }).waitFor()
  })
})

test.each([
  ["43114", "Network 43114 is not indexed here"],
  ["nowhere", "This is not the id of a network"],
])("/chain/%s has no page, and says so", async (chainId, title) => {
  await onPage(browser, `/chain/${chainId}`, {}, async page => {
    await page.getByRole("heading", { level: 1, name: title }).waitFor()
    expect(await page.locator("meta[name='robots']").getAttribute("content")).toBe("noindex")
  })
})

test("nothing sticks out on a phone", async () => {
  await onPage(browser, "/chain/56?toChainId=56", {}, expectNothingSticksOut)
})
