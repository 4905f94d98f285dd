import { formatInteger } from "../../lib/format.ts"
import { amountWords } from "./amountWords.ts"
import type { SolvencyReserve } from "./fragments.ts"
import type { SolvencyRow } from "./queries.ts"

export function lackingOf<Reserve extends SolvencyReserve>(reserves: readonly Reserve[]): Reserve[] {
  return reserves.filter(({ lackingShares }) => lackingShares !== "0")
}

/** What a contract lacks, where, and at which block it said so; one sentence for each place. */
export function lackingWords({ token, reserves }: Pick<SolvencyRow, "token" | "reserves">): string[] {
  return lackingOf(reserves).map(({ lackingShares, finding, chain, block }) => {
    const amount = amountWords(lackingShares, token)
    const what =
      finding === "MISSING"
        ? `${amount} left the bridge on ${chain.name} without an event`
        : `${amount} were minted on ${chain.name} past the bridge`
    return `${what}: so the token’s own contract says, read at block ${formatInteger(block ?? "0")}.`
  })
}
