import type { SideHistory } from "./buildHistory.ts"

type Words = { held: string; moved: string; in: string; out: string }

export const SIDE_WORDS: Record<SideHistory["side"], Words> = {
  LOCKED: { held: "Locked", moved: "Locked and unlocked", in: "locked", out: "unlocked" },
  MINTED: { held: "Minted", moved: "Minted and burned", in: "minted", out: "burned" },
}
