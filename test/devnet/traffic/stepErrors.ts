/** A claim whose deposit is not on its chain, or not any more. */
export class DepositMissing extends Error {
  override name = "DepositMissing"
}

/** A transaction failed that was planned to succeed, or the other way round. */
export class UnplannedOutcome extends Error {
  override name = "UnplannedOutcome"
}
