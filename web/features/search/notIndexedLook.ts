import type { StatusLook } from "../../ui/StatusWord.tsx"
import type { NotIndexed } from "./queries.ts"

type Look = {
  title: string
  look: StatusLook
  /** What a person can do, beyond what the reason itself says. */
  next: string
  /** The answer may change within minutes, without anybody doing anything. */
  waitingHelps: boolean
  /** About money that somebody misses. */
  stuck: boolean
}

export const NOT_INDEXED: Record<NotIndexed["reason"], Look> = {
  NOT_MINED: {
    title: "This transaction is not in a block yet",
    look: { word: "Not mined yet", icon: "clock", tone: "waiting" },
    next: "There is nothing to do but wait, or to speed it up in your wallet.",
    waitingHelps: true,
    stuck: false,
  },
  INDEXING_BEHIND: {
    title: "Our index has not come to this transaction yet",
    look: { word: "Index behind", icon: "clock", tone: "waiting" },
    next: "There is nothing for you to do.",
    waitingHelps: true,
    stuck: false,
  },
  RPC_UNREACHABLE: {
    title: "We could not ask the network",
    look: { word: "Our fault", icon: "broken", tone: "unknown" },
    next: "This says nothing about your transaction. A block explorer of the network can show it.",
    waitingHelps: true,
    stuck: false,
  },
  REVERTED: {
    title: "This transaction failed",
    look: { word: "Reverted", icon: "cross", tone: "impossible" },
    next: "Nothing is on its way because of it. Your wallet or a block explorer may say why it failed; what it was to do can be done again.",
    waitingHelps: false,
    stuck: false,
  },
  APPROVAL_ONLY: {
    title: "This is the approval; the deposit is still to come",
    look: { word: "Approved only", icon: "hand", tone: "yourTurn" },
    next: "Go back to the bridge and make the deposit. It is a second transaction, with another hash.",
    waitingHelps: false,
    stuck: false,
  },
  NOT_A_BRIDGE_TX: {
    title: "This transaction is no transfer of the bridge",
    look: { word: "Not a bridge transaction", icon: "question", tone: "unknown" },
    next: "Look in your wallet’s history for the transaction that was sent to the bridge, and search for that one.",
    waitingHelps: false,
    stuck: true,
  },
  OLD_BRIDGE: {
    title: "This belongs to the old bridge of 2021",
    look: { word: "Old bridge", icon: "question", tone: "unknown" },
    next: "Only the operator of that bridge can help with it.",
    waitingHelps: false,
    stuck: true,
  },
  UNTRACKED_NETWORK: {
    title: "This is on a network that is not indexed here",
    look: { word: "Another network", icon: "outward", tone: "unknown" },
    next: "The network’s own block explorer can show it.",
    waitingHelps: false,
    stuck: false,
  },
  UNKNOWN: {
    title: "No network that we read knows this hash",
    look: { word: "Not found", icon: "question", tone: "unknown" },
    next: "Compare the hash with the one in your wallet. If it was sent just now, stay here: this page keeps looking.",
    waitingHelps: true,
    stuck: true,
  },
  NOT_UNDERSTOOD: {
    title: "This is not something to search for",
    look: { word: "Not understood", icon: "question", tone: "unknown" },
    next: "A transaction hash has 66 characters and begins with 0x; your wallet shows it under “Activity”.",
    waitingHelps: false,
    stuck: false,
  },
}
