import { safeText } from "../../lib/safeText.ts"
import { Amount } from "../../ui/Amount.tsx"
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
            $<Amount decimals={0} value={usd} />
          </span>
          {leftOut.length === 0 && "."}
        </>
      )}
      {leftOut.length > 0 && (
        <>
          {usd === null ? " There is" : ", without"}{" "}
          {leftOut.map(({ token, price }, index) => (
            <span data-left-out={token.id} key={token.id} title={price.explanation}>
              {index > 0 && ", "}
              {safeText(token.symbol).text} ({lowered(price.explanation)})
            </span>
          ))}
          .
        </>
      )}
    </p>
  )
}

/** A sentence within another one. */
function lowered(sentence: string): string {
  return `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`.replace(/\.$/, "")
}
