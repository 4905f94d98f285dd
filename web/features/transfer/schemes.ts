import type { TransferDetail } from "./fragments.ts"

export const SCHEMES: Record<NonNullable<TransferDetail["scheme"]>, string> = {
  LOCK_MINT: "Locked, then minted",
  BURN_UNLOCK: "Burned, then unlocked",
  BURN_MINT: "Burned, then minted",
  LOCK_UNLOCK: "Locked, then unlocked",
}
