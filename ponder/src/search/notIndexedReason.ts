/** Why there is nothing to show, from a closed list. */
export const notIndexedReasons = [
  "NOT_MINED",
  "REVERTED",
  "APPROVAL_ONLY",
  "NOT_A_BRIDGE_TX",
  "INDEXING_BEHIND",
  "OLD_BRIDGE",
  "UNTRACKED_NETWORK",
  "RPC_UNREACHABLE",
  "UNKNOWN",
  "NOT_UNDERSTOOD",
] as const

export type NotIndexedReason = (typeof notIndexedReasons)[number]
