export type PegInKind = "LOCKED" | "BURNED"
export type PegOutKind = "MINTED" | "UNLOCKED"
export type Scheme = "LOCK_MINT" | "BURN_UNLOCK" | "BURN_MINT" | "LOCK_UNLOCK"

const schemes = {
  LOCKED: { MINTED: "LOCK_MINT", UNLOCKED: "LOCK_UNLOCK" },
  BURNED: { MINTED: "BURN_MINT", UNLOCKED: "BURN_UNLOCK" },
} as const satisfies Record<PegInKind, Record<PegOutKind, Scheme>>

/** Read off both events, never off configuration: unknown until the second one is seen. */
export function scheme(pegIn: PegInKind, pegOut: PegOutKind): Scheme {
  return schemes[pegIn][pegOut]
}
