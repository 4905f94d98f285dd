import type { StatusLook } from "../../ui/StatusWord.tsx"

/** Green only for what has arrived. */
export const TRANSFER_STATUS = {
  CONFIRMING: { word: "Confirming", icon: "clock", tone: "waiting" },
  AWAITING_CLAIM: { word: "Waiting for claim", icon: "hand", tone: "yourTurn" },
  COMPLETED: { word: "Arrived", icon: "check", tone: "arrived" },
  UNCLAIMABLE: { word: "Cannot be claimed", icon: "cross", tone: "impossible" },
  UNTRACKED_DESTINATION: { word: "Left for another network", icon: "outward", tone: "unknown" },
  UNMATCHED: { word: "Deposit unknown", icon: "question", tone: "unknown" },
} as const satisfies Record<string, StatusLook>

export type TransferStatus = keyof typeof TRANSFER_STATUS

export const TRANSFER_STATUSES = Object.keys(TRANSFER_STATUS).filter(isTransferStatus)

export function isTransferStatus(text: string): text is TransferStatus {
  return Object.hasOwn(TRANSFER_STATUS, text)
}
