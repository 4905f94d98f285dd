import type { LeftOutOfSum } from "../price/sumFragment.ts"
import type { SolvencyTotals } from "./queries.ts"

/** Each token once that is not in every sum, in whichever of them. */
export function leftOutOf({ rule: _, ...sums }: SolvencyTotals): LeftOutOfSum[] {
  const all = Object.values(sums).flatMap(sum => sum?.leftOut ?? [])
  return [...new Map(all.map(each => [each.token.id, each])).values()]
}
