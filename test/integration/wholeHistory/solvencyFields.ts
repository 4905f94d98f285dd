import type { Hex } from "viem"

export type SolvencyRow = Record<
  "lockedShares" | "mintedShares" | "owedShares" | "untrackedShares" | "unexplainedShares",
  string
> & {
  token: { id: string; symbol: string }
  rule: "BACKING" | "LIQUIDITY"
  heldShares: string | null
  solvent: boolean
  unexplainedEntries: { reason: string; shares: string; chain: { id: number }; txHash: Hex }[]
}

/** What is asked of `solvency`. */
export const solvencyFields = `token { id symbol } rule solvent lockedShares mintedShares owedShares untrackedShares
  unexplainedShares heldShares unexplainedEntries { reason shares chain { id } txHash }`
