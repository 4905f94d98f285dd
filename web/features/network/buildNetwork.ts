import type { StatusLook } from "../../ui/StatusWord.tsx"
import { lookOfState, UNKNOWN_STATE } from "./indexState.ts"
import type { NetworkData } from "./queries.ts"

export const COUNT_KINDS = ["depositLocked", "depositBurned", "withdrawMinted", "withdrawUnlocked"] as const

export type CountKind = (typeof COUNT_KINDS)[number]
export type Counts = Record<CountKind | "total", number>

export type ChainView = {
  id: number
  name: string
  bridge: string
  bridgeUrl: string
  explorerHost: string
  counts: Counts
  indexed: { block: string; timestamp: number } | null
  look: StatusLook
}

export type NetworkView = {
  chains: ChainView[]
  totals: Counts
  emptiness: "no chains" | "no events" | null
}

/** Counts stay true when they are no longer current; "Live" does not. */
export function buildNetwork({ chains, freshness }: NetworkData, current = true): NetworkView {
  const views = chains.map(chain => {
    const fresh = freshness.find(each => each.chainId === chain.id)
    const explorer = chain.explorerUrl.replace(/\/+$/, "")
    return {
      id: chain.id,
      name: chain.name,
      bridge: chain.bridge,
      bridgeUrl: `${explorer}/address/${chain.bridge}`,
      explorerHost: explorer.replace(/^https?:\/\//, ""),
      counts: chain.eventCounts,
      indexed: fresh ? { block: fresh.indexedBlock, timestamp: fresh.indexedTimestamp } : null,
      look: current ? lookOfState(fresh?.state) : UNKNOWN_STATE,
    }
  })
  const totals = addUp(views.map(view => view.counts))
  return { chains: views, totals, emptiness: emptinessOf(views, totals) }
}

function addUp(counts: Counts[]): Counts {
  const sum = (kind: keyof Counts) => counts.reduce((total, each) => total + each[kind], 0)
  return {
    depositLocked: sum("depositLocked"),
    depositBurned: sum("depositBurned"),
    withdrawMinted: sum("withdrawMinted"),
    withdrawUnlocked: sum("withdrawUnlocked"),
    total: sum("total"),
  }
}

function emptinessOf(chains: ChainView[], totals: Counts): NetworkView["emptiness"] {
  if (chains.length === 0) return "no chains"
  return totals.total === 0 ? "no events" : null
}
