import { chainOf } from "../chainOf.ts"
import type { IndexedBlock } from "../read/indexedBlocks.ts"
import type { ChainHolding } from "./poolState.ts"

export type Refusal = {
  chainId: number | null
  reason: "NOT_INDEXED" | "NODES_SILENT" | "STALE" | "SOLVER_STOPPED"
  sentence: string
}

type Indexed = Pick<IndexedBlock, "chainId" | "timestamp">
type Holding = { token: Pick<ChainHolding["token"], "chainId">; held: bigint | undefined }

/**
 * Why nobody should move money by what is known; what is not understood is better not acted on. A chain outside the pool
 * counts too where it is old: the moment that all is about is that of the slowest chain.
 */
export function refusalsOf(
  holdings: readonly Holding[],
  indexed: readonly Indexed[],
  { now, maxLagSeconds }: { now: number; maxLagSeconds: number },
): Refusal[] {
  const ids = holdings.map(({ token }) => token.chainId)
  const stale = indexed.flatMap(({ chainId, timestamp }): Refusal[] => {
    const age = now - timestamp
    if (age <= maxLagSeconds) return []
    const known = `What is known of ${chainOf(chainId).name} is ${age} seconds old, more than ${maxLagSeconds}`
    const end = ids.includes(chainId) ? "" : ", and of no chain anything is planned beyond that moment"
    return [{ chainId, reason: "STALE", sentence: `${known}${end}.` }]
  })
  const silent = holdings.flatMap(({ token: { chainId }, held }): Refusal[] => {
    const { name } = chainOf(chainId)
    if (!indexed.some(chain => chain.chainId === chainId))
      return [{ chainId, reason: "NOT_INDEXED", sentence: `${name} is not indexed here.` }]
    if (held !== undefined || stale.some(refusal => refusal.chainId === chainId)) return []
    const sentence = `The nodes of ${name} do not say what the bridge holds there.`
    return [{ chainId, reason: "NODES_SILENT", sentence }]
  })
  return [...stale, ...silent]
}
