import { LeftOut } from "../price/LeftOut.tsx"
import { leftOutOf } from "./leftOutOf.ts"
import type { SolvencyTotals } from "./queries.ts"

/** What the dollars of a table go by, and what is not in its sums. */
export function TotalsNote({ totals }: { totals: SolvencyTotals }) {
  const leftOut = leftOutOf(totals)
  return (
    <p className="mt-3 max-w-[760px] text-pretty text-note text-quiet" data-totals-note>
      Dollars go by each token’s price feed, as it was last read by that moment.
      {leftOut.length > 0 && (
        <>
          {" "}
          Not in the sums: <LeftOut leftOut={leftOut} />.
        </>
      )}
    </p>
  )
}
