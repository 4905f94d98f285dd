import { formatDuration } from "../../lib/format.ts"
import { Dollars } from "./Dollars.tsx"
import type { PriceLine } from "./fragments.ts"

type Props = {
  /** Exact; null where there is no price. */
  usd: string | null
  price: PriceLine
  decimals?: number
  /** Whether the price stands beside it with its age: then an old one is only marked. */
  ageIsSaid?: boolean
}

/** In dollars, or in words that there is no price. One that is too old for sums says how old it is. */
export function Usd({ usd, price, decimals = 2, ageIsSaid = false }: Props) {
  if (usd === null) {
    return (
      <span className="text-quiet" data-usd="" title={price.explanation}>
        no price
      </span>
    )
  }
  const isStale = price.state === "STALE"
  return (
    <data
      className={isStale && ageIsSaid ? "text-waiting" : undefined}
      data-usd={price.state}
      title={isStale ? price.explanation : undefined}
      value={usd}
    >
      <Dollars decimals={decimals} usd={usd} />
      {isStale && !ageIsSaid && price.ageSeconds !== null && (
        <span className="text-waiting"> by a price {formatDuration(price.ageSeconds)} old</span>
      )}
    </data>
  )
}
