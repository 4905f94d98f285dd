import type { SolvencyLine } from "./fragments.ts"

/** A rest is no figure like the others, unless there is none. */
export function toneOfRest({ unexplainedShares }: Pick<SolvencyLine, "unexplainedShares">): string {
  if (unexplainedShares === "0") return ""
  return unexplainedShares.startsWith("-") ? "text-impossible" : "text-waiting"
}
