import type { PlanFacts } from "./readPlan.ts"

export type PlanState = "BALANCES_ITSELF" | "REFUSED" | "IN_BANDS" | "MOVES_PROPOSED" | "OUT_OF_REACH"

export function planState(facts: PlanFacts): PlanState {
  if (facts.kind === "SELF_BALANCED") return "BALANCES_ITSELF"
  if (!facts.plan) return "REFUSED"
  if (!facts.plan.reachesBands) return "OUT_OF_REACH"
  return facts.plan.moves.length === 0 ? "IN_BANDS" : "MOVES_PROPOSED"
}

const sentences: Record<PlanState, string> = {
  BALANCES_ITSELF:
    "What is minted of this token elsewhere stands against what is locked of it: its routes balance themselves, and nothing has to be moved.",
  REFUSED: "No plan is offered: not enough is known, or proven, to move money by.",
  IN_BANDS: "Every chain is inside its band: there is nothing to move.",
  MOVES_PROPOSED: "These moves bring every chain into its band at the lowest cost.",
  OUT_OF_REACH:
    "No moves bring every chain into its band. These come closest: claims first, then bands, then cost.",
}

export function planSentence(facts: PlanFacts): string {
  const state = planState(facts)
  const isHopeless = state === "OUT_OF_REACH" && facts.kind === "POOL" && facts.plan?.moves.length === 0
  return isHopeless
    ? "No moves bring every chain into its band, and none bring one closer to it."
    : sentences[state]
}
