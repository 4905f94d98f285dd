import { sharesToDecimal } from "../../lib/sharesToDecimal.ts"
import { Amount } from "../../ui/Amount.tsx"

/** What a chain of a pool holds, owes or moves, where anybody knows. */
export function PoolAmount({ shares }: { shares: string | null }) {
  if (shares === null) return <span className="text-quiet">not known</span>
  const value = sharesToDecimal(shares)
  return (
    <data value={value}>
      <Amount decimals={2} value={value} />
    </data>
  )
}
