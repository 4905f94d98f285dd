import type { StatusLook } from "../../ui/StatusWord.tsx"
import type { Standing } from "./queries.ts"

type Position = NonNullable<Standing["chains"][number]["position"]>

const UNCOVERED: StatusLook = { word: "Claims wait", icon: "broken", tone: "impossible" }

const STATES: Record<Standing["state"], StatusLook> = {
  BALANCES_ITSELF: { word: "Balances itself", icon: "check", tone: "unknown" },
  IN_BANDS: { word: "In band", icon: "check", tone: "accent" },
  MOVES_PROPOSED: { word: "Moves proposed", icon: "hand", tone: "yourTurn" },
  OUT_OF_REACH: { word: "Out of reach", icon: "warning", tone: "waiting" },
  REFUSED: { word: "No plan", icon: "pause", tone: "waiting" },
}

export const POSITIONS: Record<Position, StatusLook> = {
  UNCOVERED,
  BELOW_FLOOR: { word: "Below its floor", icon: "warning", tone: "waiting" },
  IN_BAND: { word: "In band", icon: "check", tone: "accent" },
  ABOVE_CEILING: { word: "Above its ceiling", icon: "warning", tone: "waiting" },
}

/** Claims that wait are said first, whatever anybody tolerates. */
export function stateLook({ state, chains }: Pick<Standing, "state" | "chains">): StatusLook {
  return chains.some(isUncovered) ? UNCOVERED : STATES[state]
}

export function isUncovered({ effectiveShares }: Pick<Standing["chains"][number], "effectiveShares">) {
  return effectiveShares?.startsWith("-") ?? false
}
