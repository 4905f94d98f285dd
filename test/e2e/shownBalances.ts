import type { Page } from "playwright-core"
import { splitAmount } from "../../web/lib/format.ts"
import { read } from "./api/ask.ts"

type Balance = {
  chain: { id: number }
  token: { id: string }
  amount: string
  onChain: string | null
  drift: string | null
}

export async function balancesOfTheApi(args: string): Promise<Balance[]> {
  const { balances } = await read<{ balances: Balance[] }>(
    `{ balances(${args}) { chain { id } token { id } amount onChain drift } }`,
  )
  return balances
}

/** Where a table says something else than the API does, cell by cell. */
export async function differencesFrom(balances: Balance[], page: Page): Promise<string[]> {
  const shown = await shownBalances(page)
  return balances.flatMap(({ chain, token, amount, onChain, drift }) =>
    Object.entries({ amount, contract: onChain, drift }).flatMap(([cell, value]) => {
      const key = `${chain.id}-${token.id} ${cell}`
      return value === null || shown[key] === written(value) ? [] : [`${key}: ${shown[key]}, not ${value}`]
    }),
  )
}

/** What each cell says, by chain, token and column. */
async function shownBalances(page: Page): Promise<Record<string, string>> {
  const cells = await page
    .locator("[data-balance] [data-cell]")
    .evaluateAll(found =>
      found.map(cell => [
        `${cell.closest("[data-balance]")?.getAttribute("data-balance")} ${cell.getAttribute("data-cell")}`,
        cell.textContent ?? "",
      ]),
    )
  return Object.fromEntries(cells)
}

/** With the four decimals that the table has room for, and all of them for paper. */
function written(value: string): string {
  const { whole, fraction, cut } = splitAmount(value, 4)
  return `${whole}${fraction}${cut ? `…${splitAmount(value).fraction}` : ""}`
}
