import type { Browser, Page } from "playwright-core"
import { beforeAll, expect, test } from "vitest"
import { read } from "./api/ask.ts"
import { sharedBrowser } from "./browser.ts"
import { expectNothingSticksOut, onPage } from "./onPage.ts"
import { shownQuery } from "./shownTable.ts"

const ANKR = "1-0x8290333cef9e6d528dd5618fb97a76f268f3edd4"
const POOL = `/rebalance?token=${ANKR}`
const WHAT_IF = `${POOL}&target-1=70&tolerance=5&treasury=0x00000000000000000000000000000000000000aa`

type Shares = Record<string, string | null>
type Plan = {
  state: string
  sentence: string
  cost: string
  moves: { fromChain: { id: number }; toChain: { id: number }; amount: string; cost: string }[]
  chains: ({ chain: { id: number } } & Shares)[]
  batches: { fileName: string; content: string }[]
}

let browser: Browser
beforeAll(async () => {
  browser = await sharedBrowser()
})

test("the pools come first, then what balances itself, with its schemes and what each chain could pay out", async () => {
  await onPage(browser, "/rebalance", { javaScriptEnabled: false }, async page => {
    expect(await page.locator("[data-pool]").count()).toBe(1)
    const bonds = page.locator("[data-token='1-0xe95a203b1a91a908f9b9ce46459d101078c2c3cb']")
    expect(await bonds.textContent()).toMatch(/Locked, then minted.*Burned, then unlocked/)
    expect(await bonds.locator("[data-payout='1']").textContent()).toMatch(/\d at most/)
    expect(await bonds.locator("[data-payout='56']").textContent()).toContain("whatever is deposited")
  })
})

test("by the operator's own rules the pool is in band, and nothing is to be moved", async () => {
  await onPage(browser, POOL, { javaScriptEnabled: false }, async page => {
    expect(await page.locator("[data-state]").getAttribute("data-state")).toBe("IN_BANDS")
    expect(await page.locator("[data-move]").count()).toBe(0)
    expect(await page.locator("[data-table='forecast'] tbody tr").count()).toBe(2)
  })
})

test("a what-if shows what the API answers to the same question, and exports just that", async () => {
  await onPage(browser, WHAT_IF, { javaScriptEnabled: false }, async page => {
    await sameAsApi(page)
    const { rebalance } = await exported(page)
    expect(rebalance.state).toBe("MOVES_PROPOSED")
    const [batch] = rebalance.batches
    expect(await fileOf(page, batch?.fileName ?? "")).toBe(batch?.content)
    const sheet = await fileOf(page, ".csv")
    expect(sheet.split("\r\n")[1]).toContain(`,${rebalance.moves[0]?.amount},`)
  })
})

test("the past is replayed beside doing nothing", async () => {
  await onPage(browser, `${WHAT_IF}&backtest=7`, { javaScriptEnabled: false }, async page => {
    const moves = page.locator("[data-table='backtest'] [data-row='moves'] td")
    const [byRules, without] = (await moves.allTextContents()).map(Number)
    expect(byRules).toBeGreaterThan(0)
    expect(without).toBe(0)
  })
})

test("what the index refuses is said in its words; what says nothing is told, and not sent", async () => {
  await onPage(browser, `${POOL}&tolerance=500`, { javaScriptEnabled: false }, async page => {
    expect(await page.locator("[data-refused]").textContent()).toContain("is from 0 to 100 percent.")
    expect(await page.locator("input[name='tolerance']").inputValue()).toBe("500")
    await page.goto(new URL(`${POOL}&tolerance=much&out=7`, page.url()).href)
    expect(await page.locator("[data-misread]").textContent()).toMatch(/tolerance: much.*out: 7/)
    expect(await page.locator("[data-state]").count()).toBe(1)
  })
})

test("a form without a script comes to the short address", async () => {
  await onPage(browser, POOL, { javaScriptEnabled: false }, async page => {
    await page.locator("input[name='tolerance']").fill("5")
    await page.getByRole("button", { name: "Count with these" }).click()
    expect(page.url().split("?")[1]).toBe(`token=${ANKR}&tolerance=5`)
  })
})

test("a slider is moved by key, applies when it is let go, and keeps its place", async () => {
  await onPage(browser, POOL, {}, async page => {
    const slider = page.locator("[data-slider='target-1']")
    await slider.focus()
    await page.keyboard.press("ArrowRight")
    await page.waitForURL(/target-1=51/)
    expect(await page.locator("input[name='target-1']").inputValue()).toBe("51")
    expect(await page.getByText("BNB Smart Chain: 49 %").count()).toBe(1)
    await page.keyboard.press("ArrowRight")
    await page.waitForURL(/target-1=52/)
    expect(await slider.evaluate(element => element === document.activeElement)).toBe(true)
    await page.getByRole("link", { name: "Back to the operator’s own rules" }).click()
    await page.waitForURL(address => !address.search.includes("target"))
    await expect.poll(() => page.locator("input[name='target-1']").inputValue()).toBe("")
  })
})

test("nothing sticks out on a phone, with all that can be opened open", async () => {
  await onPage(browser, `${WHAT_IF}&backtest=7`, {}, async page => {
    for (const summary of await page.locator("summary").all()) await summary.click()
    await expectNothingSticksOut(page)
  })
})

/** Somebody may have sent something meanwhile: then both are asked again. */
async function sameAsApi(page: Page) {
  for (let tries = 4; ; tries--) {
    const shown = await shownPlan(page)
    const { rebalance } = await read<{ rebalance: Plan }>(await shownQuery(page, "rebalance"))
    try {
      expect(shown).toEqual(figuresOf(rebalance))
      return
    } catch (difference) {
      if (tries === 0) throw difference
      await page.reload()
    }
  }
}

const ROWS = ["effective", "projected", "after", "floor", "target", "ceiling"]

function figuresOf({ state, moves, chains }: Plan) {
  return {
    state,
    moves: moves.map(({ fromChain, toChain, amount, cost }) => [
      `${fromChain.id}-${toChain.id}`,
      amount,
      cost,
    ]),
    chains: chains.flatMap(({ chain, ...shares }) =>
      ROWS.map(row => `${chain.id} ${row} ${decimal(`${shares[`${row}Shares`]}`)}`),
    ),
  }
}

async function shownPlan(page: Page) {
  const moves = await page
    .locator("[data-move]")
    .evaluateAll(found =>
      found.map(move => [
        move.getAttribute("data-move"),
        ...["amount", "cost"].map(cell => move.querySelector(`[data-cell='${cell}']`)?.getAttribute("value")),
      ]),
    )
  const cells = await page
    .locator("[data-table='standing'] [data-chain]")
    .evaluateAll(found =>
      found.map(cell => [
        cell.getAttribute("data-chain") ?? "",
        cell.closest("tr")?.getAttribute("data-row") ?? "",
        cell.querySelector("data")?.getAttribute("value") ?? "",
      ]),
    )
  const state = await page.locator("[data-state]").getAttribute("data-state")
  const ids = [...new Set(cells.map(([id]) => id))]
  const chains = ids.flatMap(id =>
    ROWS.flatMap(row => cells.filter(cell => cell[0] === id && cell[1] === row).map(cell => cell.join(" "))),
  )
  return { state, moves, chains }
}

async function exported(page: Page): Promise<{ rebalance: Plan }> {
  return JSON.parse(await fileOf(page, ".json")).data
}

/** What a click on a file would save. */
async function fileOf(page: Page, name: string): Promise<string> {
  const address = (await page.locator(`a[download$='${name}']`).first().getAttribute("href")) ?? ""
  return decodeURIComponent(address.slice(address.indexOf(",") + 1))
}

/** Shares with their eighteen decimals, as no part of the explorer writes them. */
function decimal(shares: string): string {
  const digits = shares.padStart(19, "0")
  return `${digits.slice(0, -18)}.${digits.slice(-18)}`.replace(/\.?0+$/, "")
}
