import type { Condition } from "./condition.ts"

export type AnomalyKind =
  | "ORPHAN_PEG_OUT"
  | "MINTED_WITHOUT_BACKING"
  | "SECOND_PEG_OUT"
  | "AMOUNT_DIFFERS"
  | "TOKEN_DIFFERS"
  | "ADDRESS_DIFFERS"
  | "CALLDATA_DISAGREES"
  | "WRONG_PEG"
  | "SPOOFED_TOKEN"
  | "DESTINATION_NOT_ALLOWED"
  | "DEPOSIT_WHILE_PAUSED"
  | "SEVERAL_DEPOSITS"
  | "LOOK_ALIKE_LOG"

/** ALARM: money may be missing. WARNING: something that a bridge does not do was seen. NOTICE: a person should know. */
type Severity = "ALARM" | "WARNING" | "NOTICE"

export type AnomalyFact =
  | "hasPegIn"
  | "hasPegOut"
  /** Whatever chain the deposit is on, that chain is indexed beyond the moment at which it must have happened. */
  | "sourceIndexedPast"
  | "pegOutMints"
  | "hasSecondPegOut"
  /** True also where one of the two sides is not known, as for the next two. */
  | "amountsAgree"
  | "tokensAgree"
  | "partiesAgree"
  /** False where the calldata names another deposit than the hash does, or an indexed one that the hash misses. */
  | "calldataAgrees"
  | "wrongPeg"
  | "spoofed"
  /** True also where governance has said nothing about the destination. */
  | "destinationAllowed"
  | "depositedWhilePaused"
  /** The bridge itself emitted more than one deposit for the destination in the transaction. */
  | "severalDeposits"
  /** Another contract emitted a log of the same shape for the destination in the transaction. */
  | "lookAlikeLog"

type AnomalyRule = {
  kind: AnomalyKind
  severity: Severity
  when: Condition<AnomalyFact>
  sentence: string
}

/** The one place that says what is wrong with a transfer: every rule that holds, in this order. */
export const anomalyRules: readonly AnomalyRule[] = [
  // Until its source is indexed that far, a missing deposit is only a chain that lags.
  {
    kind: "ORPHAN_PEG_OUT",
    severity: "ALARM",
    when: { hasPegIn: false, hasPegOut: true, sourceIndexedPast: true },
    sentence: "Tokens were paid out although no network has a deposit for them.",
  },
  {
    kind: "MINTED_WITHOUT_BACKING",
    severity: "ALARM",
    when: { hasPegIn: false, hasPegOut: true, sourceIndexedPast: true, pegOutMints: true },
    sentence: "Tokens were minted that nothing on another network stands behind.",
  },
  {
    kind: "SECOND_PEG_OUT",
    severity: "ALARM",
    when: { hasSecondPegOut: true },
    sentence: "The same deposit was paid out more than once.",
  },
  {
    kind: "AMOUNT_DIFFERS",
    severity: "ALARM",
    when: { amountsAgree: false },
    sentence: "The amount that was paid out is not the amount that was deposited.",
  },
  {
    kind: "TOKEN_DIFFERS",
    severity: "ALARM",
    when: { tokensAgree: false },
    sentence: "The payout names other tokens than the deposit.",
  },
  {
    kind: "ADDRESS_DIFFERS",
    severity: "ALARM",
    when: { partiesAgree: false },
    sentence: "The payout names another sender or recipient than the deposit.",
  },
  {
    kind: "CALLDATA_DISAGREES",
    severity: "ALARM",
    when: { calldataAgrees: false },
    sentence:
      "The claim was made with the proof of another deposit than the one that its receipt belongs to.",
  },
  {
    kind: "WRONG_PEG",
    severity: "ALARM",
    when: { wrongPeg: true },
    sentence: "A token of this transfer is not the one that the bridge derives for its origin.",
  },
  {
    kind: "SPOOFED_TOKEN",
    severity: "WARNING",
    when: { spoofed: true },
    sentence: "This token goes by the name of a registered one, but is another token.",
  },
  {
    kind: "DESTINATION_NOT_ALLOWED",
    severity: "WARNING",
    when: { destinationAllowed: false },
    sentence: "The bridge did not allow this destination when the deposit was made.",
  },
  {
    kind: "DEPOSIT_WHILE_PAUSED",
    severity: "WARNING",
    when: { depositedWhilePaused: true },
    sentence: "The deposit was made while the bridge was paused.",
  },
  // The two reasons for which a transfer is UNCLAIMABLE; both can be true of one transaction.
  {
    kind: "SEVERAL_DEPOSITS",
    severity: "NOTICE",
    when: { severalDeposits: true },
    sentence: "The transaction holds several deposits to the same network, of which none can be claimed.",
  },
  {
    kind: "LOOK_ALIKE_LOG",
    severity: "NOTICE",
    when: { lookAlikeLog: true },
    sentence:
      "Another contract imitated a deposit in the same transaction, which bars the real one from being claimed.",
  },
]
