import { splitAmount } from "../../lib/format.ts"
import { sharesToDecimal } from "../../lib/sharesToDecimal.ts"
import type { Plan } from "./queries.ts"

/** Of each chain that owes more than it has, whatever is under way to it. */
export function uncoveredSentences(chains: Plan["chains"]): string[] {
  return chains.flatMap(({ chain, effectiveShares: effective }) => {
    if (!effective?.startsWith("-")) return []
    const { whole, fraction } = splitAmount(sharesToDecimal(effective.slice(1)))
    return [`Claims on ${chain.name} wait for ${whole}${fraction} that it does not have.`]
  })
}
