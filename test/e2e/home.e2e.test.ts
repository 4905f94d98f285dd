import type { Browser, BrowserContextOptions, Page } from "playwright-core"
import { beforeAll, describe, expect, test } from "vitest"
import { sharedBrowser } from "./browser.ts"
import { explorerUrl, graphqlUrl } from "./services.ts"
import { shownCounts } from "./shownCounts.ts"
import { DESKTOP, type Look, PHONE, visit } from "./visit.ts"

const KINDS = ["depositLocked", "depositBurned", "withdrawMinted", "withdrawUnlocked", "total"] as const

type ChainCounts = { id: number; name: string; eventCounts: Record<(typeof KINDS)[number], number> }

let browser: Browser
beforeAll(async () => {
  browser = await sharedBrowser()
})

const onHome = (options: BrowserContextOptions, look: Look) => visit(browser, explorerUrl, options, look)

async function countsOfTheApi(): Promise<ChainCounts[]> {
  const answer = await fetch(graphqlUrl, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: `{ chains { id name eventCounts { ${KINDS.join(" ")} } } }` }),
  })
  const { data } = (await answer.json()) as { data: { chains: ChainCounts[] } }
  return data.chains
}

describe.each([
  ["with JavaScript", true, DESKTOP],
  ["without JavaScript", false, DESKTOP],
  ["on a phone without JavaScript", false, PHONE],
] as const)("%s", (_, javaScriptEnabled, viewport) => {
  test("three chains show the counts that the API gives", async () => {
    const before = await countsOfTheApi()
    await onHome({ javaScriptEnabled, viewport }, async page => {
      const shown = await shownCounts(page)
      const after = await countsOfTheApi()

      expect(before.map(chain => chain.id).sort()).toEqual([1, 137, 56])
      expect(Object.keys(shown).sort()).toEqual(["1", "137", "56", "all"])
      // Traffic goes on meanwhile: what is shown lies between what the API said before and after.
      for (const { id, eventCounts } of before) {
        const later = after.find(chain => chain.id === id)
        for (const kind of KINDS) {
          expect(shown[id]?.[kind], `${kind} on ${id}`).toBeGreaterThanOrEqual(eventCounts[kind])
          expect(shown[id]?.[kind], `${kind} on ${id}`).toBeLessThanOrEqual(later?.eventCounts[kind] ?? -1)
        }
      }
      const sum = before.reduce((total, { id }) => total + (shown[id]?.total ?? Number.NaN), 0)
      expect(shown.all?.total).toBe(sum)
    })
  })
})

test("numbers follow the chains without a reload, and the console stays clean", async () => {
  const complaints: string[] = []
  await onHome({}, async page => {
    page.on("console", message => message.type() === "error" && complaints.push(message.text()))
    page.on("pageerror", error => complaints.push(error.message))
    await page.reload()
    await page.evaluate("window.sameDocument = true")

    const first = (await shownCounts(page)).all?.total ?? Number.NaN
    await expect
      .poll(async () => (await shownCounts(page)).all?.total, { timeout: 60_000, interval: 500 })
      .toBeGreaterThan(first)
    expect(await page.evaluate("window.sameDocument")).toBe(true)
  })
  expect(complaints).toEqual([])
})

test("says that the index is live, and at which blocks it is", async () => {
  await onHome({}, async page => {
    const state = page.getByRole("status", { name: "State of the index" })
    await expect.poll(() => state.textContent(), { timeout: 30_000 }).toBe("Live")
    expect(await page.locator("footer").textContent()).toMatch(/The index is at block.*[\d,]{3}/)
  })
})

test("links each bridge on its chain's own explorer, with the whole address to copy", async () => {
  await onHome({ permissions: ["clipboard-read", "clipboard-write"] }, async page => {
    const link = page.locator("[data-chain='1']:visible").getByRole("link", { name: "bridge 0x" })
    const address = (await link.getAttribute("href"))?.split("/").pop() ?? ""
    expect(address).toMatch(/^0x[0-9a-fA-F]{40}$/)

    await page.locator("[data-chain='1']:visible").getByRole("button", { name: "Copy" }).click()
    await expect.poll(() => page.evaluate("navigator.clipboard.readText()")).toBe(address)
  })
})

describe.each(["light", "dark"] as const)("in a %s system", colorScheme => {
  const other = colorScheme === "light" ? "dark" : "light"

  test.each([1280, 768, 390, 320])("nothing sticks out at %i px", async width => {
    await onHome({ colorScheme, viewport: { width, height: 800 } }, async page => {
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width)
    })
  })

  test("the page follows the system, and the toggle is remembered from the first paint on", async () => {
    await onHome({ colorScheme }, async page => {
      expect(await isDark(page)).toBe(colorScheme === "dark")

      await page.getByRole("button", { name: "Switch between light and dark" }).click()
      expect(await isDark(page)).toBe(other === "dark")
      await page.reload({ waitUntil: "commit" })
      expect(await page.locator("html").getAttribute("data-theme")).toBe(other)
      expect(await isDark(page)).toBe(other === "dark")

      await page.getByRole("button", { name: "Switch between light and dark" }).click()
      await page.reload()
      expect(await page.locator("html").getAttribute("data-theme")).toBeNull()
    })
  })
})

/** A canvas turns whatever colour notation the browser reports into plain bytes. */
const RED_OF_THE_GROUND = `(() => {
  const canvas = new OffscreenCanvas(1, 1).getContext("2d")
  canvas.fillStyle = getComputedStyle(document.documentElement).backgroundColor
  canvas.fillRect(0, 0, 1, 1)
  return canvas.getImageData(0, 0, 1, 1).data[0]
})()`

async function isDark(page: Page): Promise<boolean> {
  await page.locator("body").waitFor()
  return Number(await page.evaluate(RED_OF_THE_GROUND)) < 128
}

test("an unknown address says so, and says nothing about transfers", async () => {
  await onHome({}, async page => {
    const answer = await page.goto(new URL("/no-such-page", explorerUrl).href)
    expect(answer?.status()).toBe(404)
    expect(await page.title()).toBe("No such page · Ankr Bridge Explorer")
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(
      "There is no page at this address",
    )
  })
})

test("answers carry the security headers", async () => {
  const { headers } = await fetch(explorerUrl)
  expect(headers.get("content-security-policy")).toContain("frame-ancestors 'none'")
  expect(headers.get("x-content-type-options")).toBe("nosniff")
  expect(headers.get("referrer-policy")).toBe("same-origin")
  expect(headers.get("x-powered-by")).toBeNull()
})
