import type { Reading } from "../../lib/reading.ts"
import type { StatusLook } from "../../ui/StatusWord.tsx"
import { INDEX_STATES, lookOfState, UNKNOWN_STATE } from "./indexState.ts"
import type { NetworkData } from "./queries.ts"

const NO_ANSWER: StatusLook = { word: "Index unreachable", icon: "broken", tone: "unknown" }
export const NOT_UPDATING: StatusLook = { word: "Not updating", icon: "clock", tone: "waiting" }

const WORST_FIRST = ["RPC_DOWN", "CHAIN_HALTED", "INDEXER_BEHIND", "BACKFILL"] as const

/** The whole index in one word: its worst chain, by name when it is one of several. */
export function buildHeadline(reading: Reading<NetworkData>): StatusLook {
  if (reading.kind === "unread") return NO_ANSWER
  if (reading.failingSince !== null) return NOT_UPDATING

  const { chains, freshness } = reading.data
  const stateOf = (chainId: number) => freshness.find(each => each.chainId === chainId)?.state
  for (const worst of WORST_FIRST) {
    const hit = chains.filter(chain => stateOf(chain.id) === worst)
    const [only] = hit
    if (only && hit.length === 1 && chains.length > 1) return named(only.name, INDEX_STATES[worst])
    if (only) return INDEX_STATES[worst]
  }
  const allLive = chains.length > 0 && chains.every(chain => stateOf(chain.id) === "LIVE")
  return allLive ? lookOfState("LIVE") : UNKNOWN_STATE
}

function named(chain: string, look: StatusLook): StatusLook {
  return { ...look, word: `${chain} ${look.word.replace(/^(Chain|RPC) /, "").toLowerCase()}` }
}
