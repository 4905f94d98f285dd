import type { Browser } from "playwright-core"
import { beforeAll, expect, test } from "vitest"
import { read } from "./api/ask.ts"
import { sharedBrowser } from "./browser.ts"
import { expectNothingSticksOut, onPage } from "./onPage.ts"

const BLOCKS = { indexed: "indexedBlock", head: "headBlock", finalized: "finalizedBlock" } as const

type Freshness = { chainId: number; state: string } & Record<(typeof BLOCKS)[keyof typeof BLOCKS], string>

let browser: Browser
beforeAll(async () => {
  browser = await sharedBrowser()
})

test.each([true, false])(
  "says of each chain what the API does (with JavaScript: %s)",
  async javaScriptEnabled => {
    const before = await freshness()
    await onPage(browser, "/status", { javaScriptEnabled }, async page => {
      const shown = new Map<string, string>()
      for (const { chainId } of before) {
        for (const name of Object.keys(BLOCKS)) {
          const cell = page.locator(`[data-status-of='${chainId}'] [data-block='${name}']`)
          shown.set(`${chainId} ${name}`, ((await cell.textContent()) ?? "").replaceAll(",", ""))
        }
      }
      const after = await freshness()
      for (const fresh of before) {
        const later = after.find(each => each.chainId === fresh.chainId)
        for (const [name, field] of Object.entries(BLOCKS)) {
          const block = BigInt(shown.get(`${fresh.chainId} ${name}`) || -1)
          expect(block, `${name} of ${fresh.chainId}`).toBeGreaterThanOrEqual(BigInt(fresh[field]))
          expect(block, `${name} of ${fresh.chainId}`).toBeLessThanOrEqual(BigInt(later?.[field] ?? -1))
        }
      }
    })
  },
)

test("says in words what a state means, and follows the chains without a reload", async () => {
  await onPage(browser, "/status", {}, async page => {
    const chain = page.locator("[data-status-of='1']")
    await expect.poll(() => chain.getAttribute("data-state"), { timeout: 30_000 }).toBe("Live")
    await chain.getByText("The chain goes on, and the index follows it within seconds.").waitFor()
    const block = chain.locator("[data-block='indexed']")
    const first = await block.textContent()
    await expect.poll(() => block.textContent(), { timeout: 30_000 }).not.toBe(first)
  })
})

test("shows the newest anomalies and decisions, with where they belong", async () => {
  const { anomalies, governance } = await read<{
    anomalies: { nodes: { kind: string; sentence: string; transfer: { id: string } | null }[] }
    governance: { nodes: { kind: string }[] }
  }>(
    `{ anomalies(first: 10) { nodes { kind sentence transfer { id } } } governance(first: 10) { nodes { kind } } }`,
  )
  await onPage(browser, "/status", { javaScriptEnabled: false }, async page => {
    const kinds = (name: string) =>
      page.locator(`[${name}]`).evaluateAll((rows, each) => rows.map(row => row.getAttribute(each)), name)
    expect(await kinds("data-anomaly")).toEqual(anomalies.nodes.map(({ kind }) => kind))
    expect(await kinds("data-decision")).toEqual(governance.nodes.map(({ kind }) => kind))

    const [newest] = anomalies.nodes
    const row = page.locator("[data-anomaly]").first()
    expect(await row.textContent()).toContain(newest?.sentence)
    expect(await row.getByRole("link").getAttribute("href")).toBe(`/transfer/${newest?.transfer?.id}`)
  })
})

test("nothing sticks out on a phone", async () => {
  await onPage(browser, "/status", {}, expectNothingSticksOut)
})

async function freshness(): Promise<Freshness[]> {
  const fields = Object.values(BLOCKS).join(" ")
  return (await read<{ freshness: Freshness[] }>(`{ freshness { chainId state ${fields} } }`)).freshness
}
