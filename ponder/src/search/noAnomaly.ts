import type { AnomalyFact } from "../domain/anomalyRules.ts"

/**
 * What is taken for granted of a transfer that was just read from the chain: whatever needs the chain's history, or a look
 * at other chains, the index will say in a moment.
 */
export const noAnomaly: Record<AnomalyFact, boolean> = {
  hasPegIn: true,
  hasPegOut: false,
  sourceIndexedPast: false,
  pegOutMints: false,
  hasSecondPegOut: false,
  amountsAgree: true,
  tokensAgree: true,
  partiesAgree: true,
  calldataAgrees: true,
  wrongPeg: false,
  spoofed: false,
  destinationAllowed: true,
  depositedWhilePaused: false,
  severalDeposits: false,
  lookAlikeLog: false,
}
