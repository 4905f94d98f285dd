import type { StatusLook } from "../../ui/StatusWord.tsx"

/** Green only for what has arrived. */
export const UNSTAKE_LOOKS = {
  PENDING: { word: "Waiting", icon: "clock", tone: "waiting" },
  CLAIMABLE: { word: "Due", icon: "warning", tone: "waiting" },
  PAID: { word: "Paid", icon: "check", tone: "arrived" },
} as const satisfies Record<string, StatusLook>
