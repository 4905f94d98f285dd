import type { StatusLook } from "../../ui/StatusWord.tsx"

export const INDEX_STATES = {
  LIVE: { word: "Live", icon: "live", tone: "accent" },
  BACKFILL: { word: "Catching up", icon: "forward", tone: "waiting" },
  INDEXER_BEHIND: { word: "Behind", icon: "clock", tone: "waiting" },
  CHAIN_HALTED: { word: "Chain halted", icon: "pause", tone: "impossible" },
  RPC_DOWN: { word: "RPC unreachable", icon: "broken", tone: "unknown" },
} satisfies Record<string, StatusLook>

export const UNKNOWN_STATE: StatusLook = { word: "Unknown", icon: "question", tone: "unknown" }

export function lookOfState(state: string | undefined): StatusLook {
  return isKnown(state) ? INDEX_STATES[state] : UNKNOWN_STATE
}

function isKnown(state: string | undefined): state is keyof typeof INDEX_STATES {
  return state !== undefined && Object.hasOwn(INDEX_STATES, state)
}
