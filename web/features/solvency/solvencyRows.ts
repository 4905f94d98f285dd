import type { SolvencyRow } from "./queries.ts"

export type SolvencyRows = { backing: SolvencyRow[]; liquidity: SolvencyRow[] }

/** By rule, what is wrong first. A token that had never been moved by then is left out, as is one that anybody made. */
export function solvencyRows(rows: readonly SolvencyRow[]): SolvencyRows {
  const moved = rows
    .filter(row => row.token.verified && hasMoved(row))
    .toSorted((a, b) => rank(a) - rank(b) || a.token.symbol.localeCompare(b.token.symbol, "en"))
  return {
    backing: moved.filter(({ rule }) => rule === "BACKING"),
    liquidity: moved.filter(({ rule }) => rule === "LIQUIDITY"),
  }
}

function hasMoved({ lockedShares, mintedShares, owedShares, untrackedShares, heldShares }: SolvencyRow) {
  return [lockedShares, mintedShares, owedShares, untrackedShares, heldShares ?? "0"].some(
    shares => shares !== "0",
  )
}

function rank({ solvent, unexplainedShares }: SolvencyRow): number {
  if (!solvent) return 0
  return unexplainedShares === "0" ? 2 : 1
}
