import { formatInteger } from "../../lib/format.ts"
import { Amount } from "../../ui/Amount.tsx"

/** Amounts of one token, how many transfers, or dollars: amounts of different tokens are no sum of anything. */
export type Measured = "count" | "amount" | "usd"

type Props = {
  value: string
  show: Measured
  /** Fewer where there is little room; the whole amount is on hover. */
  decimals?: number
}

/** A number of transfers, an amount of the token that is looked at, or dollars. */
export function Measure({ value, show, decimals = 4 }: Props) {
  return (
    <data className={value === "0" ? "text-quiet" : ""} value={value}>
      {show === "usd" && "$"}
      {show === "count" ? (
        formatInteger(value)
      ) : (
        <Amount decimals={show === "usd" ? 0 : decimals} value={value} />
      )}
    </data>
  )
}
