import { Dollars } from "./Dollars.tsx"
import type { PriceLine } from "./fragments.ts"
import { Usd } from "./Usd.tsx"

/** In dollars, where the price stands beside it with its age: one that is too old for sums is only marked. */
export function MarkedUsd({ usd, price }: { usd: string | null; price: PriceLine }) {
  if (usd === null) return <Usd price={price} usd={null} />
  const isStale = price.state === "STALE"
  return (
    <data
      className={isStale ? "text-waiting" : undefined}
      data-usd={price.state}
      title={isStale ? price.explanation : undefined}
      value={usd}
    >
      <Dollars decimals={2} usd={usd} />
    </data>
  )
}
