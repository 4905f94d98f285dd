import type { Page } from "playwright-core"

export type ShownCounts = Record<string, Record<string, number>>

/** What a person sees, by chain id (or "all") and kind of event: read at one moment, since a page changes as it loads. */
export async function shownCounts(page: Page): Promise<ShownCounts> {
  const cells = await page.locator("[data-chain] [data-count]").evaluateAll(found =>
    found
      .filter(cell => cell.getClientRects().length > 0)
      .map(cell => ({
        chain: cell.closest("[data-chain]")?.getAttribute("data-chain") ?? "",
        kind: cell.getAttribute("data-count") ?? "",
        text: cell.textContent ?? "",
      })),
  )
  const shown: ShownCounts = {}
  for (const { chain, kind, text } of cells) {
    shown[chain] = { ...shown[chain], [kind]: Number(text.replaceAll(",", "")) }
  }
  return shown
}
