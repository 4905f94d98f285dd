import type { Browser, Page } from "playwright-core"
import { beforeAll, expect, test } from "vitest"
import { read } from "./api/ask.ts"
import { depositCoins } from "./bridgeUser.ts"
import { sharedBrowser } from "./browser.ts"
import { explorerUrl, samples } from "./services.ts"
import { APPEARANCES, PHONE, visit } from "./visit.ts"

const urlOf = (path: string) => new URL(path, explorerUrl).href

let browser: Browser
/** Nothing that the live traffic does changes what came before. */
let settled: number
beforeAll(async () => {
  browser = await sharedBrowser()
  settled = Math.floor(Date.now() / 1000) - 86_400
})

const shownIds = (page: Page) =>
  page
    .locator("[data-transfer]:visible")
    .evaluateAll(rows => rows.map(row => row.getAttribute("data-transfer") ?? ""))

async function idsOfTheApi(filter: Record<string, unknown>, orderBy = "NEWEST"): Promise<string[]> {
  const { transfers } = await read<{ transfers: { nodes: { id: string }[] } }>(
    `query ($filter: TransferFilter, $orderBy: TransferOrder) {
      transfers(filter: $filter, orderBy: $orderBy, first: 500) { nodes { id } } }`,
    { filter: { verifiedOnly: true, ...filter }, orderBy },
  )
  return transfers.nodes.map(({ id }) => id)
}

test("the filters of the address are the filters of the list, and its pages hold all of it once", async () => {
  const wanted = await idsOfTheApi({ fromChainId: 137, to: settled }, "LARGEST")
  expect(wanted.length).toBeGreaterThan(25)
  await visit(browser, urlOf(`/transfers?fromChainId=137&to=${settled}&order=LARGEST`), {}, async page => {
    expect(await page.getByText(`${wanted.length} transfers`).isVisible()).toBe(true)
    const shown = await shownIds(page)
    while (await page.getByRole("link", { name: "Next page" }).count()) {
      const before = page.url()
      await page.getByRole("link", { name: "Next page" }).click()
      await page.waitForURL(url => url.href !== before)
      const [first = ""] = shown.slice(-25)
      await expect.poll(async () => (await shownIds(page))[0]).not.toBe(first)
      shown.push(...(await shownIds(page)))
    }
    expect(shown).toEqual(wanted)
  })
})

test.each(["dark", "phone"] as const)(
  "what is chosen stays through reload and back, %s",
  async appearance => {
    await visit(browser, urlOf("/transfers"), APPEARANCES[appearance], async page => {
      await page.getByRole("combobox", { name: "From", exact: true }).selectOption("1")
      await page.waitForURL("**/transfers?fromChainId=1")
      await page.getByText("Waiting for claim").first().click()
      await page.waitForURL(/status=AWAITING_CLAIM&fromChainId=1$/)
      await expect.poll(() => page.locator("tr[data-status=COMPLETED]").count()).toBe(0)

      await page.reload()
      expect(await page.getByRole("combobox", { name: "From", exact: true }).inputValue()).toBe("1")
      expect(await page.getByRole("checkbox", { name: "Waiting for claim" }).isChecked()).toBe(true)
      await expect.poll(async () => [...new Set(await statuses(page))]).toEqual(["AWAITING_CLAIM"])

      await page.goBack()
      await expect
        .poll(() => page.getByRole("checkbox", { name: "Waiting for claim" }).isChecked())
        .toBe(false)
      await expect.poll(async () => (await statuses(page)).includes("COMPLETED")).toBe(true)
    })
  },
)

test("whoever filters by keyboard keeps their place in the form", async () => {
  await visit(browser, urlOf("/transfers"), {}, async page => {
    const focused = () =>
      page.evaluate("[document.activeElement.name, document.activeElement.value].join(' ')")
    await page.getByRole("checkbox", { name: "Arrived" }).focus()
    await page.keyboard.press("Space")
    await page.waitForURL("**/transfers?status=COMPLETED")
    await expect.poll(focused).toBe("status COMPLETED")
    await page.keyboard.press("Tab")
    await page.keyboard.press("Space")
    await page.waitForURL("**/transfers?status=COMPLETED&status=UNCLAIMABLE")
    await expect.poll(focused).toBe("status UNCLAIMABLE")
  })
})

test("what comes while nobody looks is announced to whoever comes back", async () => {
  await visit(browser, urlOf("/transfers"), {}, async page => {
    const turn = (hidden: boolean) =>
      page.evaluate(`Object.defineProperty(document, "hidden", { value: ${hidden}, configurable: true })
        document.dispatchEvent(new Event("visibilitychange"))`)
    await page.locator("tr[data-transfer]").first().waitFor()
    await turn(true)
    const { hash } = await depositCoins(5n * 10n ** 15n)
    const id = await idOf(hash)
    await turn(false)
    const bar = page.getByRole("button", { name: /new transfers?: show/ })
    await bar.click({ timeout: 30_000 })
    await expect.poll(() => shownIds(page), { timeout: 30_000 }).toContain(id)
  })
})

function statuses(page: Page): Promise<string[]> {
  return page
    .locator("tr[data-status]")
    .evaluateAll(rows => rows.map(row => row.getAttribute("data-status") ?? ""))
}

test("without JavaScript the filters are a form, also on a phone", async () => {
  await visit(browser, urlOf("/transfers"), { javaScriptEnabled: false, viewport: PHONE }, async page => {
    await page.getByRole("combobox", { name: "To", exact: true }).selectOption("56")
    await page.getByRole("button", { name: "Apply" }).last().click()
    // The form's own address first, then the one address of the choice.
    await page.waitForURL(url => url.search === "?toChainId=56")
    expect((await shownIds(page)).filter(id => !/-56(-\d+)?$/.test(id))).toEqual([])
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(PHONE.width)
  })
})

test("an export holds exactly what is filtered, in the same order", async () => {
  const wanted = await idsOfTheApi({ status: ["COMPLETED"], toChainId: 1, to: settled })
  const path = `/transfers?status=COMPLETED&toChainId=1&to=${settled}`
  await visit(browser, urlOf(path), APPEARANCES["dark phone"], async page => {
    const href = async (name: string) =>
      urlOf((await page.getByRole("link", { name }).getAttribute("href")) ?? "")
    const lines = (await (await fetch(await href("JSON Lines"))).text()).trim().split("\n")
    expect(lines.map(line => (JSON.parse(line) as { id: string }).id)).toEqual(wanted)

    const csv = await fetch(await href("CSV"))
    expect(csv.headers.get("content-disposition")).toBe('attachment; filename="transfers.csv"')
    expect((await csv.text()).trim().split("\n")).toHaveLength(wanted.length + 1)
  })
})

test("tokens that are not registered are left out, and marked where they are asked for", async () => {
  const { transfersByTx } = await read<{ transfersByTx: { createdAt: number }[] }>(
    "query ($hash: Hex!) { transfersByTx(hash: $hash) { createdAt } }",
    { hash: samples["unregistered-token"]?.deposit },
  )
  const moment = transfersByTx[0]?.createdAt
  await visit(browser, urlOf(`/transfers?from=${moment}&to=${moment}&unregistered=true`), {}, async page => {
    expect(await page.locator("tr[data-transfer]").getByText("unverified").count()).toBe(1)
    const all = await page.locator("tr[data-transfer]").count()

    await page.getByLabel("Also tokens that are not registered").uncheck()
    await page.waitForURL(url => !url.search.includes("unregistered"))
    await expect.poll(() => page.locator("tr[data-transfer]").count()).toBe(all - 1)
    expect(await page.getByText("unverified").count()).toBe(0)
  })
})

test("what is new is announced, and shown when asked for", async () => {
  await visit(browser, urlOf("/transfers"), APPEARANCES["dark phone"], async page => {
    const { hash } = await depositCoins(4n * 10n ** 15n)
    const [newest = ""] = await shownIds(page)
    const bar = page.getByRole("button", { name: /new transfers?: show/ })
    await bar.waitFor({ timeout: 30_000 })
    expect((await shownIds(page))[0]).toBe(newest)

    const id = await idOf(hash)
    await bar.click()
    await expect.poll(() => shownIds(page), { timeout: 30_000 }).toContain(id)
  })
})

async function idOf(hash: string): Promise<string> {
  let id: string | undefined
  await expect
    .poll(
      async () => {
        const { transfersByTx } = await read<{ transfersByTx: { id: string }[] }>(
          "query ($hash: Hex!) { transfersByTx(hash: $hash) { id } }",
          { hash },
        )
        id = transfersByTx[0]?.id
        return id
      },
      { timeout: 30_000 },
    )
    .toBeDefined()
  return id ?? ""
}

test("a place in a list that there is not is no fault of the index", async () => {
  await visit(browser, urlOf("/transfers?after=abc"), {}, async page => {
    await page.getByRole("heading", { name: "The index does not understand this address" }).waitFor()
    expect(await page.getByText("Index unreachable").count()).toBe(0)
    await page.getByRole("link", { name: "Begin anew" }).click()
    await page.waitForURL("**/transfers")
    await page.locator("tr[data-transfer]").first().waitFor()
  })
})

test("nothing found is said, with the way out", async () => {
  await visit(browser, urlOf("/transfers?atLeast=99999999999"), {}, async page => {
    expect(await page.getByText("No transfer", { exact: true }).isVisible()).toBe(true)
    await page.getByRole("link", { name: "Clear the filter" }).click()
    await page.waitForURL("**/transfers")
  })
})
