import type { PlannedMove } from "../../domain/rebalance/planRebalance.ts"
import { chainOf } from "../chainOf.ts"
import { decimalText } from "../decimalText.ts"
import type { Rejection } from "./rejection.ts"

/** Why a move is made. */
export function reasonSentence({ reason: { position, chainId, shares } }: PlannedMove): string {
  const { name } = chainOf(chainId)
  const amount = decimalText(shares)
  if (position === "UNCOVERED") return `Claims on ${name} wait for ${amount} that are not there.`
  if (position === "BELOW_FLOOR") return `${name} is ${amount} below its floor.`
  return `${name} is ${amount} above its ceiling.`
}

/** Why a way is not taken. */
export function rejectionSentence({ route, reason, closedBy, bannedBy }: Rejection): string {
  const [from, to] = [chainOf(route.fromChainId).name, chainOf(route.toChainId).name]
  switch (reason) {
    case "CLOSED":
      if (closedBy.length === 0)
        return `The bridge of ${bannedBy.map(id => chainOf(id).name).join(" and that of ")} allows nothing between ${from} and ${to}.`
      return `Nothing can be moved to or from ${closedBy.map(id => chainOf(id).name).join(" and ")}.`
    case "NOTHING_TO_SPARE":
      return `${from} has nothing to give beyond what it owes, its reserve and its floor.`
    case "NOTHING_NEEDED":
      return `${to} needs nothing from ${from}, or has no room for it.`
    case "TOO_SMALL":
      return `What ${from} may give is less than the least that is worth a move: ${decimalText(route.minimum)}.`
    case "DEARER":
      return `The plan is cheaper without it: a move costs ${decimalText(route.fixedCost)} and ${decimalText(route.costPerMillion, 4)} %.`
  }
}
