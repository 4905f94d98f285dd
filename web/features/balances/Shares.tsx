import { sharesToDecimal } from "../../lib/sharesToDecimal.ts"
import { Amount } from "../../ui/Amount.tsx"

type Props = { shares: string; bondType: string; decimals?: number }

/** As the bridge counts them: shares of a rebasing token, and of any other the token itself. */
export function Shares({ shares, bondType, decimals = 4 }: Props) {
  return (
    <span className="whitespace-nowrap">
      <Amount decimals={decimals} value={sharesToDecimal(shares)} />
      {bondType === "REBASING" && <span className="text-quiet"> shares</span>}
    </span>
  )
}
