import type { Browser, Page } from "playwright-core"
import { beforeAll, expect, test } from "vitest"
import { bsc } from "../../ponder/networks/bsc.ts"
import { sumDecimals } from "../../web/lib/sumDecimals.ts"
import { read } from "./api/ask.ts"
import { aMATICb, commonMoment } from "./api/treasury.ts"
import { sharedBrowser } from "./browser.ts"
import { expectNothingSticksOut, onPage } from "./onPage.ts"

const DAY = 86_400

type Row = {
  token: { id: string }
  rule: "BACKING" | "LIQUIDITY"
} & Record<
  | "lockedShares"
  | "mintedShares"
  | "owedShares"
  | "untrackedShares"
  | "unexplainedShares"
  | "heldShares"
  | "effectiveShares",
  string | null
>

type PricedRow = Pick<Row, "token" | "rule" | "lockedShares"> & {
  lockedUsd: string | null
  price: { state: string; at: number; usd: string | null }
}
type Totals = {
  rule: Row["rule"]
  locked: { usd: string | null; leftOut: { token: { id: string } }[] }
  missing: { usd: string | null }
}

const BNB = `56-${bsc.nativeCoin.sentinel.toLowerCase()}`

let browser: Browser
beforeAll(async () => {
  browser = await sharedBrowser()
})

const solvencyAt = async (at: number) =>
  (
    await read<{ solvency: Row[] }>(
      `{ solvency(at: ${at}) { token { id } rule lockedShares mintedShares owedShares untrackedShares
        unexplainedShares heldShares effectiveShares } }`,
    )
  ).solvency

/** An exact figure as it stands on the page, in shares again. */
function sharesOf(text: string): string {
  const [, minus = "", whole = "", decimals = ""] = /([-\u2212]?)([\d,]+)(?:\.(\d+))?$/.exec(text) ?? []
  const shares = BigInt(whole.replaceAll(",", "") + decimals.padEnd(18, "0"))
  return `${minus === "" ? shares : -shares}`
}

async function termsOf(page: Page, tokenId: string): Promise<Record<string, string>> {
  const sum = page.locator(`[data-solvency="${tokenId}"] + tr [data-term]`)
  const terms = await sum.evaluateAll(lines =>
    lines.map(line => [line.getAttribute("data-term"), line.querySelector("dd")?.textContent]),
  )
  return Object.fromEntries(terms.map(([name, text]) => [name, sharesOf(text ?? "")]))
}

test.each([
  [0, true],
  [20 * DAY, false],
])(
  "shows the API's figures, to the last share, %i seconds ago (JavaScript: %s)",
  async (ago, javaScriptEnabled) => {
    const at = (await commonMoment()) - ago
    const rows = await solvencyAt(at)
    await onPage(browser, `/solvency?at=${at}`, { javaScriptEnabled }, async page => {
      await page.getByRole("heading", { name: "Everything the bridge has promised is covered" }).waitFor()
      const backing = rows.filter(({ rule, lockedShares }) => rule === "BACKING" && lockedShares !== "0")
      expect(backing.length).toBeGreaterThan(5)
      for (const { token, ...row } of backing) {
        expect(await termsOf(page, token.id), token.id).toEqual({
          locked: row.lockedShares,
          minted: row.mintedShares,
          owed: row.owedShares,
          untracked: row.untrackedShares,
          unexplained: row.unexplainedShares,
        })
      }
      const liquidity = rows.filter(({ rule }) => rule === "LIQUIDITY")
      expect(liquidity).toHaveLength(2)
      for (const { token, heldShares, owedShares, effectiveShares } of liquidity) {
        const cells = await page.locator(`[data-solvency="${token.id}"] [data-shares]`).allTextContents()
        expect(cells.map(sharesOf)).toEqual([heldShares, owedShares, effectiveShares])
      }
      expect(await page.locator("[data-entry]").count()).toBe(0)
    })
  },
)

test.each([0, 20 * DAY])(
  "shows the API's dollars, and sums without what has no fresh price, %i seconds ago",
  async ago => {
    const at = (await commonMoment()) - ago
    const { solvency, solvencyTotals } = await read<{ solvency: PricedRow[]; solvencyTotals: Totals[] }>(
      `{ solvency(at: ${at}) { token { id } rule lockedShares lockedUsd mintedUsd price { state at usd } }
       solvencyTotals(at: ${at}) { rule locked { usd leftOut { token { id } } } missing { usd } } }`,
    )
    const totals = solvencyTotals.find(({ rule }) => rule === "BACKING")
    const backing = solvency.filter(({ rule, lockedShares }) => rule === "BACKING" && lockedShares !== "0")
    const fresh = backing.filter(({ price }) => price.state === "FRESH")
    expect(totals?.locked.usd).toBe(sumDecimals(fresh.flatMap(({ lockedUsd }) => lockedUsd ?? [])))
    expect(totals?.missing.usd).toBe("0")
    const leftOut = backing.filter(row => !fresh.includes(row)).map(({ token }) => token.id)
    expect(totals?.locked.leftOut.map(({ token }) => token.id).sort()).toEqual(leftOut.sort())
    // Its feed fell silent in the last week, and worked before that.
    expect(backing.find(({ token }) => token.id === BNB)?.price.state).toBe(ago === 0 ? "STALE" : "FRESH")

    await onPage(browser, `/solvency?at=${at}`, { javaScriptEnabled: false }, async page => {
      for (const { token, lockedUsd, price } of backing) {
        const row = page.locator(`[data-solvency="${token.id}"]`)
        expect(price.at).toBe(at)
        expect(await row.locator("[data-price-of-one]").getAttribute("data-price-of-one")).toBe(
          price.usd === null ? "" : price.state,
        )
        const locked = row.locator("[data-part='locked'] [data-usd]")
        if (lockedUsd === null) expect(await locked.count()).toBe(0)
        else expect(await locked.getAttribute("value")).toBe(lockedUsd)
      }
      const sum = page.locator("[data-totals] [data-part='locked']")
      expect(await sum.getAttribute("data-sum")).toBe(totals?.locked.usd)
      const note = page.locator("[data-totals-note]").first()
      const named = await note
        .locator("[data-left-out]")
        .evaluateAll(all => all.map(one => one.getAttribute("data-left-out")))
      expect(leftOut.filter(id => !named.includes(id))).toEqual([])
    })
  },
)

test("goes on with the chains, and links to the moment that it shows", async () => {
  await onPage(browser, "/solvency", {}, async page => {
    const link = page.getByRole("link", { name: "Link to this moment" })
    const shown = await link.getAttribute("href")
    await expect.poll(() => link.getAttribute("href"), { timeout: 30_000 }).not.toBe(shown)
    await link.click()
    await page.getByText("All of this page is as it stood at").waitFor()
    const at = Number(new URL(page.url()).searchParams.get("at"))
    const moment = new Date(at * 1000).toISOString().slice(0, 19)
    await page.getByText(`As it stood at ${moment.replace("T", " ")} UTC, by an index`).waitFor()
    // The moment goes along to the other view, and this one does not move on.
    const other = page.getByRole("navigation", { name: "Treasury" }).getByRole("link", { name: "Liquidity" })
    expect(await other.getAttribute("href")).toBe(`/liquidity?${new URLSearchParams({ at: moment })}`)
    expect(await link.count()).toBe(0)
  })
})

test("a moment is chosen by its date, without JavaScript too", async () => {
  const at = (await commonMoment()) - 10 * DAY
  const moment = new Date(at * 1000).toISOString().slice(0, 19)
  await onPage(browser, "/solvency", { javaScriptEnabled: false }, async page => {
    await page.getByLabel("As it stood at").fill(moment)
    await page.getByRole("button", { name: "Show" }).click()
    await page.getByText(`As it stood at ${moment.replace("T", " ")} UTC, by an index`).waitFor()
  })
})

test("the query runs as it is shown, and gives the figures beside it", async () => {
  await onPage(browser, `/solvency?at=${(await commonMoment()) - DAY}`, {}, async page => {
    const query = page.locator("details", { hasText: "GraphQL query" }).first()
    await query.locator("summary").click()
    const text = (await query.locator("pre").textContent()) ?? ""
    const row = (await read<{ solvency: Row[] }>(text)).solvency.find(({ token }) => token.id === aMATICb)
    expect((await termsOf(page, aMATICb)).locked).toBe(row?.lockedShares)
  })
})

test("a moment that is not indexed, or none at all, is not taken for another one in silence", async () => {
  await onPage(browser, "/solvency?at=2000000000", {}, async page => {
    await page.getByText("The index has not come to the moment that was asked for.").waitFor()
    await page.getByRole("link", { name: "Link to this moment" }).waitFor()
  })
  await onPage(browser, "/solvency?at=yesterday", {}, async page => {
    await page.getByText("The address names no such moment").waitFor()
    await page.getByRole("link", { name: "Link to this moment" }).waitFor()
  })
})

test("before anything was bridged, nothing is praised", async () => {
  await onPage(browser, "/solvency?at=1000000000", {}, async page => {
    await page.getByRole("heading", { name: "The bridge had promised nothing" }).waitFor()
    expect(await page.locator("[data-solvency]").count()).toBe(0)
  })
})

test("nothing sticks out on a phone", async () => {
  await onPage(browser, "/solvency", {}, expectNothingSticksOut)
})
