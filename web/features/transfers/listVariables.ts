import type { VariablesOf } from "../../lib/graphql.ts"
import type { ListChoice } from "./listChoice.ts"
import type { TransferListQuery } from "./queries.ts"

export type ListVariables = VariablesOf<typeof TransferListQuery>
export type ListFilter = NonNullable<ListVariables["filter"]>

const PAGE = 25
const A_DAY = 86_400

export function listVariables(choice: ListChoice): ListVariables {
  return {
    filter: listFilter(choice),
    orderBy: choice.order,
    first: PAGE,
    after: choice.after ?? null,
  }
}

/** The choice as the API takes it. */
export function listFilter(choice: ListChoice): ListFilter {
  const { status, fromChainId, toChainId, tokenId, address, from, to, atLeast, atMost, unregistered } = choice
  return {
    ...(status.length > 0 && { status }),
    ...(fromChainId !== undefined && { fromChainId }),
    ...(toChainId !== undefined && { toChainId }),
    ...(tokenId !== undefined && { tokenId }),
    ...(address !== undefined && { address: address as `0x${string}` }),
    ...(from !== undefined && { from: secondsOf(from, 0) }),
    ...(to !== undefined && { to: secondsOf(to, A_DAY - 1) }),
    ...(atLeast !== undefined && { minShares: sharesOf(atLeast) }),
    ...(atMost !== undefined && { maxShares: sharesOf(atMost) }),
    // One token that is asked for by name need not be a registered one.
    ...(!unregistered && tokenId === undefined && { verifiedOnly: true }),
  }
}

/** Days are days in UTC; the last one is meant to its end. */
function secondsOf(time: string, intoTheDay: number): number {
  if (/^\d+$/.test(time)) return Number(time)
  return Date.parse(`${time}T00:00:00Z`) / 1000 + intoTheDay
}

function sharesOf(decimal: string): string {
  const [whole = "0", fraction = ""] = decimal.split(".")
  return BigInt(whole + fraction.padEnd(18, "0")).toString()
}

/** The query string of an export of exactly what is filtered. */
export function exportParameters(choice: ListChoice): string {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(listFilter(choice))) {
    for (const each of [value].flat()) parameters.append(name, String(each))
  }
  parameters.set("orderBy", choice.order)
  return parameters.toString()
}
