import type { Page } from "playwright-core"

export type ShownCounts = Record<string, Record<string, number>>

/** What a person sees, by chain id (or "all") and kind of event. */
export async function shownCounts(page: Page): Promise<ShownCounts> {
  const shown: ShownCounts = {}
  for (const place of await page.locator("[data-chain]:visible").all()) {
    const chain = (await place.getAttribute("data-chain")) ?? ""
    const counts: Record<string, number> = {}
    for (const cell of await place.locator("[data-count]").all()) {
      const kind = (await cell.getAttribute("data-count")) ?? ""
      counts[kind] = Number(((await cell.textContent()) ?? "").replaceAll(",", ""))
    }
    shown[chain] = counts
  }
  return shown
}
