import type { Hex } from "viem"
import type { ReceiptPart } from "./receiptParts.ts"

/** Something could be read and agrees, could be read and does not, or could not be read. The last is never the second. */
export type Outcome = "AGREES" | "DIFFERS" | "UNREAD"

export type Comparison = {
  label: string
  /** What the endpoint's receipt says. */
  read: string
  /** What this page says. */
  shown: string
}

export type ProofStep = {
  name: "endpoint" | "success" | "block" | "log" | "encoding" | "hash"
  side: "deposit" | "withdrawal"
  outcome: Outcome
  title: string
  sentence?: string
  comparisons?: Comparison[]
}

export type Proof = {
  verdict: Outcome
  sentence: string
  /** The destination's own word was heard, and not only what this site has of it. */
  bothSides: boolean
  steps: ProofStep[]
  /** As the bridge encodes it; null where none was read. */
  receipt: { bytes: Hex; parts: LabelledPart[] } | null
  hashes: { computed: Hex; expected: Hex } | null
}

export type LabelledPart = ReceiptPart & { label: string }

export function agrees({ read, shown }: Comparison): boolean {
  return read.toLowerCase() === shown.toLowerCase()
}

export function outcomeOf(comparisons: Comparison[]): Outcome {
  return comparisons.every(agrees) ? "AGREES" : "DIFFERS"
}
