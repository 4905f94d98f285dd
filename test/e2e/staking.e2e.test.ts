import type { Browser } from "playwright-core"
import { beforeAll, expect, test } from "vitest"
import { read } from "./api/ask.ts"
import { commonMoment } from "./api/treasury.ts"
import { sharedBrowser } from "./browser.ts"
import { expectNothingSticksOut, onPage } from "./onPage.ts"
import { shownQuery } from "./shownTable.ts"

type Unstake = { account: string; state: string; amount: string; unlocksAt: number }

const DAY = 86_400

let browser: Browser
beforeAll(async () => {
  browser = await sharedBrowser()
})

test("pools, calendar and yields are what the queries give that are shown, without JavaScript", async () => {
  await onPage(browser, "/staking", { javaScriptEnabled: false }, async page => {
    const { stakingPools } = await read<{
      stakingPools: { address: string; staked: string | null; pending: string; claimable: string }[]
    }>(await shownQuery(page, "pools"))
    for (const { address, ...cells } of stakingPools) {
      for (const [name, amount] of Object.entries(cells)) {
        if (!["staked", "pending", "claimable"].includes(name) || amount === null) continue
        const cell = page.locator(`[data-pool="${address}"] [data-cell="${name}"]`)
        expect(await cell.getAttribute("value"), `${name} of ${address}`).toBe(amount)
      }
    }

    const { stakingQueue } = await read<{ stakingQueue: { day: number; requests: number }[] }>(
      await shownQuery(page, "queue"),
    )
    const due = await page
      .locator("[data-calendar] td:not([data-due='0'])")
      .evaluateAll(days =>
        days.map(day => [Number(day.getAttribute("data-day")), Number(day.getAttribute("data-due"))]),
      )
    const byDay = Map.groupBy(stakingQueue, ({ day }) => day)
    const expected = [...byDay].map(([day, rows]) => [day, rows.reduce((sum, row) => sum + row.requests, 0)])
    expect(due).toEqual(expected)
    expect(due.length).toBeGreaterThan(5)

    const { stakingYields } = await read<{
      stakingYields: { token: { id: string }; days: number; annual: string | null }[]
    }>(await shownQuery(page, "yields"))
    for (const { token, days, annual } of stakingYields) {
      const cell = page.locator(`tr[data-token="${token.id}"] [data-days="${days}"]`)
      if (annual === null) expect(await cell.textContent()).toMatch(/too short|unknown/)
      else expect(await cell.locator("data").getAttribute("value")).toBe(annual)
    }
  })
})

test("an address is looked up, shows when its unstake is due, and has a link from its own page", async () => {
  const at = (await commonMoment()) - DAY
  const { stakingUnstakes } = await read<{ stakingUnstakes: { nodes: Unstake[] } }>(
    `{ stakingUnstakes(at: ${at}, state: PENDING, first: 1) { nodes { account state amount unlocksAt } } }`,
  )
  const [pending] = stakingUnstakes.nodes
  if (!pending) throw new Error("Nobody waits.")
  const shown = new Date(pending.unlocksAt * 1000).toISOString().slice(0, 19).replace("T", " ")
  await onPage(browser, `/staking?at=${at}`, { javaScriptEnabled: false }, async page => {
    await page.getByRole("textbox", { name: "Address", exact: true }).fill(pending.account)
    await page.getByRole("button", { name: "Look up" }).click()
    const row = page.locator("[data-table='unstakes'] tr[data-state='PENDING']").first()
    expect(await row.textContent()).toContain(`${shown} UTC`)
    expect(await row.locator("data").first().getAttribute("value")).toBe(pending.amount)
    expect(new URL(page.url()).searchParams.get("at")).not.toBeNull()
  })
  await onPage(browser, `/address/${pending.account}`, { javaScriptEnabled: false }, async page => {
    await page.locator("[data-staking]").getByRole("link", { name: "Staking" }).click()
    await page.locator("[data-table='unstakes']").waitFor()
  })
})

test("an address without stakes is told so, and what is no address is not looked up", async () => {
  await onPage(browser, `/staking?address=0x${"0".repeat(39)}1`, {}, async page => {
    await page.getByText("This address has staked nothing here").waitFor()
  })
  await onPage(browser, "/staking?address=me", { javaScriptEnabled: false }, async page => {
    await page.getByText("The address names no such account").waitFor()
  })
})

test("it fits a phone", async () => {
  const viewport = { width: 360, height: 800 }
  await onPage(browser, "/staking?days=7", { viewport }, async page => {
    await page.locator("[data-calendar]").waitFor()
    await expectNothingSticksOut(page)
  })
})
