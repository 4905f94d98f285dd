import { Amount } from "../../ui/Amount.tsx"

/** A minus stands before the sign of the currency. */
export function Dollars({ usd, decimals }: { usd: string; decimals: number }) {
  const isNegative = usd.startsWith("-")
  return (
    <span className="whitespace-nowrap">
      {isNegative && "\u2212"}$<Amount decimals={decimals} value={isNegative ? usd.slice(1) : usd} />
    </span>
  )
}
