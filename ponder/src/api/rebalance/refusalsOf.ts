import { chainOf } from "../chainOf.ts"
import type { freshnessOf } from "../freshnessOf.ts"
import type { ChainHolding } from "./poolState.ts"

type Freshness = ReturnType<typeof freshnessOf>

export type Refusal = {
  chainId: number | null
  reason: "NOT_INDEXED" | "NODES_SILENT" | "STALE" | "SOLVER_STOPPED"
  sentence: string
}

/** Why nobody should move money by what is known of a chain; what is not understood is better not acted on. */
export function refusalsOf(
  holdings: readonly ChainHolding[],
  freshness: readonly Freshness[],
  { now, maxLagSeconds }: { now: number; maxLagSeconds: number },
): Refusal[] {
  return holdings.flatMap(({ token: { chainId }, held }): Refusal[] => {
    const { name } = chainOf(chainId)
    const fresh = freshness.find(chain => chain.chainId === chainId)
    if (!fresh) return [{ chainId, reason: "NOT_INDEXED", sentence: `${name} is not indexed here.` }]
    const age = now - fresh.indexedTimestamp
    if (age > maxLagSeconds) {
      const sentence = `What is known of ${name} is ${age} seconds old, more than ${maxLagSeconds}.`
      return [{ chainId, reason: "STALE", sentence }]
    }
    if (held !== undefined) return []
    return [
      {
        chainId,
        reason: "NODES_SILENT",
        sentence: `The nodes of ${name} do not say what the bridge holds there.`,
      },
    ]
  })
}
