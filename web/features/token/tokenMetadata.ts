import type { Metadata } from "next"
import { tokenPath } from "../../lib/paths.ts"
import { safeText } from "../../lib/safeText.ts"
import type { TokenDetail } from "./queries.ts"

export function tokenMetadata({ id, symbol, verified, originChain }: TokenDetail): Metadata {
  const name = `${safeText(symbol).text} of ${originChain.name}`
  return {
    title: verified ? name : `Unregistered token \u201c${safeText(symbol).text}\u201d`,
    description: verified ? `${name} on the Ankr Bridge: balances by chain, cover and transfers.` : null,
    alternates: { canonical: tokenPath(id) },
    // Whoever makes a token can write anything into its name.
    ...(!verified && { robots: { index: false } }),
  }
}
