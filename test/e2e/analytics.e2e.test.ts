import type { Browser, BrowserContextOptions, Page } from "playwright-core"
import { beforeAll, describe, expect, test } from "vitest"
import { read } from "./api/ask.ts"
import { sharedBrowser } from "./browser.ts"
import { explorerUrl } from "./services.ts"

const DESKTOP = { width: 1280, height: 900 }
const DAY = 86_400

/** Stretches that traffic does not reach any more: everything in them is as exact on the page as in the API. */
const PAST = { from: dayBefore(40), to: dayBefore(2) }
const PAST_PATH = `/analytics?from=${PAST.from}&to=${PAST.to}`
const PAST_STRETCH = `from: ${secondsOf(PAST.from)}, to: ${secondsOf(PAST.to) + DAY - 1}`

type Chain = { id: number } | null
type Flow = { timestamp: number; fromChain: Chain; toChain: Chain; transfers: number; amount: string }
type Stats = {
  transfers: number
  completed: number
  uniqueSenders: number
  byRoute: { fromChain: Chain; toChain: Chain; transfers: number; completed: number }[]
  topSenders: { sender: string; transfers: number }[]
}

let browser: Browser
beforeAll(async () => {
  browser = await sharedBrowser()
})

async function onAnalytics(
  path: string,
  look: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
) {
  const context = await browser.newContext({ viewport: DESKTOP, ...options })
  try {
    const page = await context.newPage()
    await page.goto(new URL(path, explorerUrl).href)
    await look(page)
  } finally {
    await context.close()
  }
}

describe.each([
  ["with JavaScript", true],
  ["without JavaScript", false],
])("%s", (_, javaScriptEnabled) => {
  test("what is shown of past days is what the API says of them", async () => {
    const { stats, flows } = await read<{ stats: Stats; flows: Flow[] }>(`{
      stats(${PAST_STRETCH}) {
        transfers completed uniqueSenders
        byRoute { fromChain { id } toChain { id } transfers completed }
        topSenders { sender transfers }
      }
      flows(interval: DAY, ${PAST_STRETCH}) { timestamp fromChain { id } toChain { id } transfers amount }
    }`)
    await onAnalytics(
      PAST_PATH,
      async page => {
        expect(await figureOf(page, "transfers")).toBe(stats.transfers)
        expect(await figureOf(page, "senders")).toBe(stats.uniqueSenders)
        expect(await tableOf(page, "routes", "data-route")).toEqual(
          Object.fromEntries(
            stats.byRoute.map(route => [routeKey(route), [`${route.transfers}`, `${route.completed}`]]),
          ),
        )
        expect(await tableOf(page, "senders", "data-sender", 1)).toEqual(
          Object.fromEntries(stats.topSenders.map(({ sender, transfers }) => [sender, [`${transfers}`]])),
        )
        expect(await totalsByDay(page)).toEqual(countsByDay(flows))
        expect(stats.transfers).toBeGreaterThan(0)
      },
      { javaScriptEnabled },
    )
  })
})

test("days that are not over show a number between those of before and after", async () => {
  const from = Math.floor(Date.now() / 1000 / DAY) * DAY - 6 * DAY
  const now = () => read<{ stats: Stats }>(`{ stats(from: ${from}) { transfers completed uniqueSenders } }`)
  const before = await now()
  await onAnalytics("/analytics?range=7d", async page => {
    const shown = await figureOf(page, "transfers")
    expect(shown).toBeGreaterThanOrEqual(before.stats.transfers)
    expect(shown).toBeLessThanOrEqual((await now()).stats.transfers)
    const days = Object.values(await totalsByDay(page))
    expect(days).toHaveLength(7)
    expect(days.reduce((sum, count) => sum + count, 0)).toBe(shown)
  })
})

test("each query runs as it is shown, and gives the figures beside it", async () => {
  await onAnalytics(PAST_PATH, async page => {
    const { flows } = await read<{ flows: Flow[] }>(await codeOf(page, "activity"))
    expect(await totalsByDay(page)).toEqual(countsByDay(flows))

    const { stats } = await read<{ stats: Stats }>(await codeOf(page, "routes"))
    expect(await tableOf(page, "routes", "data-route", 1)).toEqual(
      Object.fromEntries(stats.byRoute.map(route => [routeKey(route), [`${route.transfers}`]])),
    )
    const totals = await read<{ stats: Stats }>(await codeOf(page, "outcome"))
    expect(await figureOf(page, "transfers")).toBe(totals.stats.transfers)
    await read(await codeOf(page, "claim times"))
    await read(await codeOf(page, "senders"))
  })
})

test("what waits is counted by age, and each count leads to the list of just those transfers", async () => {
  await onAnalytics("/analytics", async page => {
    const oldest = page.locator("[data-age='older'] a, [data-age='underMonth'] a").first()
    const { searchParams } = new URL((await oldest.getAttribute("href")) ?? "", explorerUrl)
    const fields = [...searchParams].map(([name, value]) =>
      name === "status" ? `status: [${value}]` : `${name}: ${value}`,
    )
    const listed = await read<{ transfers: { totalCount: number } }>(
      `{ transfers(filter: { verifiedOnly: true, ${fields.join(", ")} }) { totalCount } }`,
    )
    expect(searchParams.get("status")).toBe("AWAITING_CLAIM")
    expect(Number(await oldest.textContent())).toBe(listed.transfers.totalCount)

    type Ages = Record<"underMonth" | "older", { totalCount: number }>
    const asked = await read<Ages>(await codeOf(page, "waiting"))
    const shown = await tableOf(page, "waiting", "data-age")
    expect(shown.older?.at(-1)).toBe(`${asked.older.totalCount}`)
    expect(shown.underMonth?.at(-1)).toBe(`${asked.underMonth.totalCount}`)
  })
})

test("of one token the amounts are shown, exactly, and the form works without JavaScript", async () => {
  await onAnalytics(
    PAST_PATH,
    async page => {
      await page.getByRole("combobox", { name: "Token" }).selectOption({ label: "aMATICb" })
      await page.getByRole("button", { name: "Show" }).click()
      await page.getByRole("heading", { name: "aMATICb sent by day" }).waitFor()
      const tokenId = new URL(page.url()).searchParams.get("token")
      const { flows } = await read<{ flows: Flow[] }>(
        `{ flows(tokenId: "${tokenId}", interval: DAY, ${PAST_STRETCH}) { timestamp amount } }`,
      )
      const shown = await page.locator("[data-table='activity'] tfoot data").last().getAttribute("value")
      expect(wei(shown ?? "")).toBe(flows.reduce((sum, { amount }) => sum + wei(amount), 0n))
      expect(flows.length).toBeGreaterThan(0)
    },
    { javaScriptEnabled: false },
  )
})

test("what is chosen stays through a reload, and the way back leads back", async () => {
  await onAnalytics("/analytics", async page => {
    const chosen = page.getByRole("navigation", { name: "Range" }).locator("[aria-current]")
    await page.getByRole("link", { name: "7 days" }).click()
    await expect.poll(() => chosen.textContent()).toBe("7 days")
    await page.getByRole("link", { name: "By token" }).click()
    await page.waitForURL(/range=7d&by=token/)
    await page.reload()
    expect(await chosen.textContent()).toBe("7 days")
    await page.goBack()
    await page.goBack()
    await expect.poll(() => chosen.textContent()).toBe("30 days")
  })
})

test("the chart tells by key what the table says, in the reader's own time if that is wanted", async () => {
  await onAnalytics(
    `${PAST_PATH}&zone=local`,
    async page => {
      const chart = page.getByRole("application")
      await chart.focus()
      await page.keyboard.press("ArrowRight")
      const tooltip = page.locator("[data-tooltip]")
      const start = await tooltip.getAttribute("data-tooltip")
      const row = page.locator(`[data-start='${start}']`)
      expect(await tooltip.locator("data").first().getAttribute("value")).toBe(
        await row.locator("data").last().getAttribute("value"),
      )
      const head = (await row.locator("th").textContent()) ?? ""
      expect(head).toMatch(/ 09:00$/)
      expect(await tooltip.textContent()).toContain(head)
      await page.getByText("Asia/Tokyo").waitFor()
    },
    { timezoneId: "Asia/Tokyo" },
  )
})

test("days without a transfer and tokens that are not registered say so", async () => {
  await onAnalytics("/analytics?from=2020-01-01&to=2020-01-31", async page => {
    await page.getByRole("heading", { name: "No transfer was made in this range" }).waitFor()
    await page.goto(new URL(`/analytics?token=1-0x${"ab".repeat(20)}`, explorerUrl).href)
    await page.getByRole("heading", { name: /not one of the bridge’s registered tokens/ }).waitFor()
    await page.goto(new URL("/analytics?from=2026-02-30", explorerUrl).href)
    await page.getByText("The address names no such range of days.").waitFor()
  })
})

test.each([1280, 768, 390, 320])("nothing sticks out at %i px", async width => {
  const look = async (page: Page) => {
    for (const summary of await page.locator("summary").all()) await summary.click()
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width)
  }
  const matic = "1-0x99534ef705df1fff4e4bd7bbaaf9b0dff038ebfe"
  await onAnalytics(`${PAST_PATH}&token=${matic}&zone=local`, look, { viewport: { width, height: 800 } })
})

function dayBefore(days: number): string {
  return new Date(Date.now() - days * DAY * 1000).toISOString().slice(0, 10)
}

function secondsOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 1000
}

function routeKey({ fromChain, toChain }: { fromChain: Chain; toChain: Chain }): string {
  return `${fromChain?.id ?? 0}-${toChain?.id}`
}

function countsByDay(flows: Flow[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { timestamp, transfers } of flows) counts[timestamp] = (counts[timestamp] ?? 0) + transfers
  return counts
}

/** Of the days that there is something of. */
async function totalsByDay(page: Page): Promise<Record<string, number>> {
  const totals: Record<string, number> = {}
  for (const row of await page.locator("[data-table='activity'] [data-start]").all()) {
    const total = Number(await row.locator("data").last().getAttribute("value"))
    if (total > 0) totals[(await row.getAttribute("data-start")) ?? ""] = total
  }
  return totals
}

/** The numbers of each row, by the row's own mark. */
async function tableOf(
  page: Page,
  table: string,
  mark: string,
  columns = 2,
): Promise<Record<string, string[]>> {
  const rows = await page.locator(`[data-table='${table}'] [${mark}]`).all()
  const entries = rows.map(async row => {
    const cells = await row.locator("td").allTextContents()
    const numbers = cells.map(cell => cell.replaceAll(",", "").trim()).filter(cell => /^\d+$/.test(cell))
    return [(await row.getAttribute(mark)) ?? "", numbers.slice(0, columns)] as const
  })
  return Object.fromEntries(await Promise.all(entries))
}

async function figureOf(page: Page, name: string): Promise<number> {
  return Number(await page.locator(`[data-figure='${name}']`).getAttribute("value"))
}

async function codeOf(page: Page, name: string): Promise<string> {
  return (await page.locator(`[data-code='query of ${name}']`).textContent()) ?? ""
}

/** At most eighteen decimals, as a whole number. */
function wei(amount: string): bigint {
  const [whole = "0", decimals = ""] = amount.split(".")
  return BigInt(whole + decimals.padEnd(18, "0"))
}
