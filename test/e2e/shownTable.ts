import type { Page } from "playwright-core"

/** The exact values of a table of intervals, by when each begins: what any chart's table says. */
export async function shownIntervals(page: Page, table: string): Promise<Record<string, string[]>> {
  const rows = await page
    .locator(`[data-table='${table}'] [data-start]`)
    .evaluateAll(found =>
      found.map(row => [
        row.getAttribute("data-start") ?? "",
        [...row.querySelectorAll("data")].map(cell => cell.getAttribute("value") ?? ""),
      ]),
    )
  return Object.fromEntries(rows)
}

/** A query as the page shows it, to be run as it stands; the same one where several panels answer it. */
export async function shownQuery(page: Page, name: string): Promise<string> {
  return (await page.locator(`[data-code='query of ${name}']`).first().textContent()) ?? ""
}
