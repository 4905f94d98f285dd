import type { IconName } from "../../ui/Icon.tsx"
import type { Outcome } from "./proof.ts"

/** Not green, which is for what has arrived. */
export const VERDICT_LOOKS: Record<Outcome, { icon: IconName; colour: string; said: string; word: string }> =
  {
    AGREES: { icon: "check", colour: "text-accent", said: "agrees", word: "Verified on this device" },
    DIFFERS: { icon: "cross", colour: "text-impossible", said: "differs", word: "Does not match" },
    UNREAD: {
      icon: "question",
      colour: "text-unknown",
      said: "could not be checked",
      word: "Could not check",
    },
  }
