import { formatInteger } from "../../lib/format.ts"
import { Amount } from "../../ui/Amount.tsx"

/** Amounts of one token, or how many transfers: amounts of different tokens are no sum of anything. */
export type Measured = "count" | "amount"

type Props = {
  value: string
  show: Measured
  /** Fewer where there is little room; the whole amount is on hover. */
  decimals?: number
}

/** A number of transfers, or an amount of the token that is looked at. */
export function Measure({ value, show, decimals = 4 }: Props) {
  return (
    <data className={value === "0" ? "text-quiet" : ""} value={value}>
      {show === "amount" ? <Amount decimals={decimals} value={value} /> : formatInteger(value)}
    </data>
  )
}
