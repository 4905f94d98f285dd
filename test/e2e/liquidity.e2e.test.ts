import type { Browser, Page } from "playwright-core"
import { beforeAll, expect, test } from "vitest"
import { read } from "./api/ask.ts"
import { aMATICb, commonMoment } from "./api/treasury.ts"
import { sharedBrowser } from "./browser.ts"
import { expectNothingSticksOut, onPage } from "./onPage.ts"
import { explorerUrl } from "./services.ts"
import { shownIntervals, shownQuery } from "./shownTable.ts"

const DAY = 86_400

type Balance = {
  chain: { id: number }
  token: { id: string }
  side: string
  amount: string
  shares: string
  owedAmount: string
  owedShares: string
  oldestOwedTimestamp: number | null
  drift: string | null
}

let browser: Browser
beforeAll(async () => {
  browser = await sharedBrowser()
})

test("now is one moment, and the query that is shown gives each figure of the page", async () => {
  await onPage(browser, "/liquidity", {}, async page => {
    const query = await shownQuery(page, "liquidity")
    expect(query).toMatch(/\$at: Int = \d+/)
    const { balances } = await read<{ balances: Balance[] }>(query)
    expect(await shownCells(page)).toEqual(cellsOf(balances, "amount", "owedAmount"))
    await page.getByRole("link", { name: "Link to this moment" }).waitFor()
    expect(await page.locator("[data-past]").count()).toBe(0)
  })
})

test("a moment of the past is chosen without JavaScript, says that it is past, and counts in shares too", async () => {
  const at = (await commonMoment()) - 20 * DAY
  const moment = new Date(at * 1000).toISOString().slice(0, 19)
  await onPage(browser, "/liquidity?unit=shares", { javaScriptEnabled: false }, async page => {
    await page.getByLabel(/As it stood at/).fill(moment)
    await page.getByRole("button", { name: "Show" }).click()
    expect(await page.locator("[data-past]").getAttribute("data-past")).toBe(`${at}`)
    const { balances } = await read<{ balances: Balance[] }>(
      `{ balances(at: ${at}) {
        chain { id } token { id } side shares owedShares owedAmount oldestOwedTimestamp drift amount
      } }`,
    )
    const shown = await shownCells(page)
    expect(shown).toEqual(cellsOf(balances, "shares", "owedShares"))
    expect(Object.values(shown).filter(({ owed }) => owed !== undefined).length).toBeGreaterThan(2)
  })
})

test("a moment that the index has not come to, or that is none, is not made up", async () => {
  await onPage(browser, "/liquidity?at=2999-01-01T00:00", { javaScriptEnabled: false }, async page => {
    await page.getByText("The index has not come to the moment that was asked for.").waitFor()
    await page.goto(new URL("/liquidity?at=noon", explorerUrl).href)
    await page.getByText("The address names no such moment").waitFor()
    expect(await page.locator("[data-token]").count()).toBeGreaterThan(5)
  })
})

test("a token's history ends before the moment, with what its query says and each decision that its lines mark", async () => {
  const at = (await commonMoment()) - 10 * DAY
  const path = `/liquidity?token=${aMATICb}&at=${at}`
  type Point = { timestamp: number; chainId: number; side: string; amount: string; outflowAmount: string }
  await onPage(browser, path, {}, async page => {
    const { balanceHistory } = await read<{ balanceHistory: Point[] }>(await shownQuery(page, "history"))
    const locked = balanceHistory.filter(({ side }) => side === "LOCKED")
    expect(locked).toHaveLength(30)
    expect(Math.max(...locked.map(({ timestamp }) => timestamp))).toBeLessThanOrEqual(at - DAY + 1)
    const held = await shownIntervals(page, "held-LOCKED")
    expect(Object.fromEntries(Object.entries(held).map(([start, [amount]]) => [start, amount]))).toEqual(
      Object.fromEntries(locked.map(({ timestamp, amount }) => [timestamp, amount])),
    )
    const moved = await shownIntervals(page, "moved-LOCKED")
    const out = locked.find(({ outflowAmount }) => outflowAmount !== "0")
    expect(moved[`${out?.timestamp}`]?.[1]).toBe(`-${out?.outflowAmount}`)

    type Decisions = { governance: { nodes: { kind: string; txHash: string }[] } }
    const { governance } = await read<Decisions>(await shownQuery(page, "decisions"))
    const listed = page.locator("[data-decision]")
    expect(await listed.evaluateAll(rows => rows.map(row => row.getAttribute("data-decision")))).toEqual(
      governance.nodes.map(({ kind }) => kind),
    )
    expect(governance.nodes.map(({ kind }) => kind)).toContain("Paused")
    // As many as there are different days: each of the four charts has them all.
    await expect.poll(() => page.locator(".recharts-reference-line-line").count()).toBeGreaterThan(4)

    for (const summary of await page.locator("summary").all()) await summary.click()
    await expectNothingSticksOut(page)
  })
})

/** What there is anything of, cell by cell. */
function cellsOf(balances: Balance[], held: "amount" | "shares", owed: "owedAmount" | "owedShares") {
  const inUnit = (value: string) => (held === "shares" ? decimal(value) : value)
  return Object.fromEntries(
    balances
      .filter(({ shares, owedShares, drift }) => shares !== "0" || owedShares !== "0" || isSome(drift))
      .map(balance => [
        `${balance.token.id} ${balance.chain.id} ${balance.side}`,
        {
          held: inUnit(balance[held]),
          ...(balance.owedShares !== "0" && { owed: inUnit(balance[owed]) }),
          ...(balance.oldestOwedTimestamp !== null && { age: true }),
          ...(isSome(balance.drift) && { drift: balance.drift }),
        },
      ]),
  )
}

async function shownCells(page: Page): Promise<Record<string, { held?: unknown; owed?: unknown }>> {
  const cells = await page.locator("[data-token] [data-side]").evaluateAll(found =>
    found.map(cell => {
      const shown = (name: string) => cell.querySelector(`[data-cell='${name}']`)?.getAttribute("value")
      const token = cell.closest("[data-token]")?.getAttribute("data-token")
      const chain = cell.closest("[data-chain]")?.getAttribute("data-chain")
      const [held, owed, drift] = ["held", "owed", "drift"].map(shown)
      return [
        `${token} ${chain} ${cell.getAttribute("data-side")}`,
        {
          held,
          ...(owed !== undefined && { owed }),
          ...(cell.querySelector("[data-cell='age']") && { age: true }),
          ...(drift !== undefined && { drift }),
        },
      ] as const
    }),
  )
  return Object.fromEntries(cells)
}

/** Shares with their eighteen decimals, as no part of the explorer writes them. */
function decimal(shares: string): string {
  const sign = shares.startsWith("-") ? "-" : ""
  const digits = shares.replace("-", "").padStart(19, "0")
  return `${sign}${digits.slice(0, -18)}.${digits.slice(-18)}`.replace(/\.?0+$/, "")
}

function isSome(value: string | null): value is string {
  return value !== null && Number(value) !== 0
}
