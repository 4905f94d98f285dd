import type { TransferDetail } from "./fragments.ts"

const SCHEMES: Record<NonNullable<TransferDetail["scheme"]>, string> = {
  LOCK_MINT: "Locked, then minted",
  BURN_UNLOCK: "Burned, then unlocked",
  BURN_MINT: "Burned, then minted",
  LOCK_UNLOCK: "Locked, then unlocked",
}

/** Not every transfer has a claim to come that would tell. */
export function wayOf(scheme: TransferDetail["scheme"], status: TransferDetail["status"]): string {
  if (scheme) return SCHEMES[scheme]
  return status === "CONFIRMING" || status === "AWAITING_CLAIM" ? "known once it is claimed" : "not known"
}
