import { formatDuration } from "../../lib/format.ts"
import { Amount } from "../../ui/Amount.tsx"
import type { PriceLine } from "./fragments.ts"

type Props = {
  /** Exact; null where there is no price. */
  usd: string | null
  price: PriceLine
  decimals?: number
}

/** What is never below zero, in dollars, or in words that there is no price. One that is too old for sums says how old it is. */
export function Usd({ usd, price, decimals = 2 }: Props) {
  if (usd === null) {
    return (
      <span className="text-quiet" data-usd="" title={price.explanation}>
        no price
      </span>
    )
  }
  return (
    <data data-usd={price.state} value={usd}>
      $<Amount decimals={decimals} value={usd} />
      {price.state === "STALE" && price.ageSeconds !== null && (
        <span className="text-waiting" title={price.explanation}>
          {" "}
          by a price {formatDuration(price.ageSeconds)} old
        </span>
      )}
    </data>
  )
}
