import type { Condition } from "./condition.ts"

export type TransferStatus =
  | "UNMATCHED"
  | "COMPLETED"
  | "UNCLAIMABLE"
  | "UNTRACKED_DESTINATION"
  | "CONFIRMING"
  | "AWAITING_CLAIM"

export type TransferStatusFact =
  | "hasPegIn"
  | "hasPegOut"
  /** The transaction has no other deposit log for the same destination, from whichever contract. */
  | "soleDepositLog"
  | "destinationTracked"
  /** The block of the peg-in is final on its own chain. */
  | "final"

type TransferStatusRule = {
  status: TransferStatus
  when: Condition<TransferStatusFact>
  /** For the person whose transfer it is. */
  sentence: string
}

/** The one place that says what a transfer's status is: the first rule that holds. */
export const transferStatusRules: readonly TransferStatusRule[] = [
  // All further rules speak about the deposit, which is not known here.
  {
    status: "UNMATCHED",
    when: { hasPegIn: false },
    sentence: "Tokens were paid out here, but the deposit that they belong to is not known.",
  },
  // What a chain has done outweighs what we think is possible: the notary may have signed before our view was final,
  // and a payout of a deposit that looks unclaimable is still a payout.
  {
    status: "COMPLETED",
    when: { hasPegOut: true },
    sentence: "The tokens have arrived on the destination network.",
  },
  // Before the destination: no network, tracked or not, accepts such a receipt. Before finality: waiting changes nothing.
  {
    status: "UNCLAIMABLE",
    when: { soleDepositLog: false },
    sentence:
      "This deposit can never be claimed, because its transaction holds more than one deposit to the same network.",
  },
  // Before finality: a deposit that turns final would still never be seen to arrive.
  {
    status: "UNTRACKED_DESTINATION",
    when: { destinationTracked: false },
    sentence:
      "The tokens are on their way to a network that is not indexed here, so their arrival cannot be seen.",
  },
  {
    status: "CONFIRMING",
    when: { final: false },
    sentence: "The deposit is in a block that is not final yet.",
  },
  // What is left: final, claimable, on a network that would show the claim.
  {
    status: "AWAITING_CLAIM",
    when: {},
    sentence: "The deposit is final and waits to be claimed on the destination network.",
  },
]
