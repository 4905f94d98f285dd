import { splitAmount } from "../../lib/format.ts"
import { safeText } from "../../lib/safeText.ts"
import { sharesToDecimal } from "../../lib/sharesToDecimal.ts"
import type { SolvencyRow } from "./queries.ts"

/** An amount in a sentence, whichever sign it has: "1,200.5 aMATICb shares". */
export function amountWords(shares: string, { symbol, bondType }: SolvencyRow["token"]): string {
  const { whole, fraction, cut } = splitAmount(sharesToDecimal(shares.replace("-", "")), 4)
  const unit = bondType === "REBASING" ? " shares" : ""
  return `${whole}${fraction}${cut ? "\u2026" : ""} ${safeText(symbol).text}${unit}`
}
