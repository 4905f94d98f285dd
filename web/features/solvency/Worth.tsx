import { Shares } from "../balances/Shares.tsx"
import { MarkedUsd } from "../price/MarkedUsd.tsx"
import type { SolvencyPart } from "./buildSolvency.ts"
import type { SolvencyLine } from "./fragments.ts"

type Props = { part: SolvencyPart | undefined; price: SolvencyLine["price"]; bondType: string }

/** Shares, and below them what they are worth by the price that stands beside their token, or that there is none. */
export function Worth({ part, price, bondType }: Props) {
  if (!part || part.shares === null) return <span className="text-quiet">never read</span>
  return (
    <span className="inline-flex flex-col items-end">
      <span data-shares>
        <Shares bondType={bondType} shares={part.shares} />
      </span>
      {part.shares !== "0" && part.usd !== null && (
        <span className="text-note font-normal text-quiet">
          <MarkedUsd price={price} usd={part.usd} />
        </span>
      )}
    </span>
  )
}
