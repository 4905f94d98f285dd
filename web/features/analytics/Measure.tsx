import { formatInteger } from "../../lib/format.ts"
import { Amount } from "../../ui/Amount.tsx"
import type { Choice } from "./readChoice.ts"

type Props = {
  value: string
  show: Choice["show"]
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
