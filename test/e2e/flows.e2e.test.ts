import type { Browser } from "playwright-core"
import { beforeAll, expect, test } from "vitest"
import { read } from "./api/ask.ts"
import { aMATICb } from "./api/treasury.ts"
import { sharedBrowser } from "./browser.ts"
import { expectNothingSticksOut, onPage } from "./onPage.ts"
import { explorerUrl } from "./services.ts"
import { shownIntervals, shownQuery } from "./shownTable.ts"

type Chain = { id: number } | null
type InFlight = { fromChain: Chain; toChain: Chain; token: { id: string }; transfers: number; amount: string }
type Flow = { timestamp: number; fromChain: Chain; toChain: Chain; transfers: number; amount: string }

let browser: Browser
beforeAll(async () => {
  browser = await sharedBrowser()
})

test("what is in flight is what its query says, and each number leads to its list", async () => {
  await onPage(browser, "/flows", { javaScriptEnabled: false }, async page => {
    const { inFlight } = await read<{ inFlight: InFlight[] }>(await shownQuery(page, "in flight"))
    const shown = await page
      .locator("[data-flight]")
      .evaluateAll(rows =>
        rows.map(row => [
          row.getAttribute("data-flight"),
          row.querySelector("data")?.getAttribute("value"),
          row.querySelector("a")?.textContent,
        ]),
      )
    const expected = inFlight.map(({ fromChain, toChain, token, transfers, amount }) => [
      `${fromChain?.id}-${toChain?.id} ${token.id}`,
      amount,
      `${transfers}`,
    ])
    expect(shown.toSorted()).toEqual(expected.toSorted())
    expect(expected.length).toBeGreaterThan(3)

    const list = page.locator("[data-flight] a").first()
    const { searchParams } = new URL((await list.getAttribute("href")) ?? "", explorerUrl)
    expect(searchParams.getAll("status")).toEqual(["AWAITING_CLAIM", "CONFIRMING"])
    expect(searchParams.get("tokenId")).toMatch(/^\d+-0x/)
  })
})

test("of one token, each day's net is what went less what came back, without JavaScript too", async () => {
  await onPage(browser, `/flows?token=${aMATICb}`, { javaScriptEnabled: false }, async page => {
    const { flows } = await read<{ flows: Flow[] }>(await shownQuery(page, "flows"))
    const between = flows.filter(
      ({ fromChain, toChain }) => [fromChain?.id, toChain?.id].toSorted().join() === "1,137",
    )
    const shown = await shownIntervals(page, "net-1-137")
    expect(Object.keys(shown)).toHaveLength(30)
    const nets: Record<string, bigint> = {}
    for (const { timestamp, toChain, amount } of between) {
      nets[timestamp] = (nets[timestamp] ?? 0n) + (toChain?.id === 137 ? wei(amount) : -wei(amount))
    }
    const moved = Object.entries(shown).filter(([, values]) => values.some(value => value !== "0"))
    expect(Object.fromEntries(moved.map(([start, values]) => [start, wei(values.at(-1) ?? "")]))).toEqual(
      nets,
    )
    expect(between.length).toBeGreaterThan(3)
  })
})

test("the tabs lead from one view of the treasury to the other, which the navigation knows as one place", async () => {
  await onPage(browser, "/flows?range=7d", {}, async page => {
    const treasury = page.getByRole("navigation", { name: "Pages" }).locator("[aria-current]")
    expect(await treasury.textContent()).toBe("Treasury")
    for (const summary of await page.locator("summary").all()) await summary.click()
    await expectNothingSticksOut(page)
    await page.getByRole("navigation", { name: "Treasury" }).getByRole("link", { name: "Liquidity" }).click()
    await page.waitForURL(/\/liquidity$/)
    expect(await treasury.textContent()).toBe("Treasury")
  })
})

/** At most eighteen decimals, as a whole number. */
function wei(amount: string): bigint {
  const [whole = "0", decimals = ""] = amount.replace("-", "").split(".")
  const value = BigInt(whole + decimals.padEnd(18, "0"))
  return amount.startsWith("-") ? -value : value
}
