import Link from "next/link"
import { formatDuration } from "../../lib/format.ts"
import { tokenPath } from "../../lib/paths.ts"
import { TokenSymbol } from "../../ui/TokenSymbol.tsx"
import { Dollars } from "../price/Dollars.tsx"
import type { SolvencyRow } from "./queries.ts"

export function TokenOfRow({ row: { token, price } }: { row: SolvencyRow }) {
  return (
    <span className="inline-flex flex-col">
      <span>
        <Link className="hover:text-accent" href={tokenPath(token.id)} prefetch={false}>
          <TokenSymbol token={token} />
        </Link>
        {token.bondType === "REBASING" && (
          <span className="ml-2 text-note font-normal text-quiet">shares</span>
        )}
      </span>
      <PriceOfOne price={price} />
    </span>
  )
}

/** What the dollars of the row go by. */
function PriceOfOne({ price }: Pick<SolvencyRow, "price">) {
  const { usd, ageSeconds, explanation, state } = price
  if (usd === null) {
    return (
      <span className="text-note font-normal text-quiet" data-price-of-one="" title={explanation}>
        no price
      </span>
    )
  }
  const age = ageSeconds === null ? "" : `, ${formatDuration(ageSeconds)} old`
  return (
    <span
      className={`text-note font-normal ${state === "STALE" ? "text-waiting" : "text-quiet"}`}
      data-price-of-one={state}
      title={explanation}
    >
      <Dollars decimals={2} usd={usd} />
      {age}
    </span>
  )
}
