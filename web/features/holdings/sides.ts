import type { HoldingsData } from "./queries.ts"

export const SIDES: Record<HoldingsData["balances"][number]["side"], string> = {
  LOCKED: "locked",
  MINTED: "minted",
}
