import { Dollars } from "../price/Dollars.tsx"
import { LeftOut } from "../price/LeftOut.tsx"
import type { LiquidityData } from "./queries.ts"

/** What all that is locked is worth, and what is not in that sum. */
export function ValueLocked({ value: { usd, leftOut } }: { value: LiquidityData["valueLocked"] }) {
  return (
    <p className="mt-4 text-pretty text-note text-quiet" data-value-locked={usd ?? ""}>
      {usd === null ? (
        "Nothing that is locked has a price to be counted by."
      ) : (
        <>
          Locked on all chains:{" "}
          <span className="font-medium text-ink">
            <Dollars decimals={0} usd={usd} />
          </span>
          {leftOut.length === 0 && "."}
        </>
      )}
      {leftOut.length > 0 && (
        <>
          {usd === null ? " There is" : ", without"} <LeftOut leftOut={leftOut} />.
        </>
      )}
    </p>
  )
}
