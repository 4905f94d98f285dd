import type { BalanceLine } from "./fragments.ts"

export const SIDE_WORDS: Record<BalanceLine["side"], string> = {
  LOCKED: "holds",
  MINTED: "has minted",
}
