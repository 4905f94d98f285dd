const SHARE_DECIMALS = 18

/** Shares of a token that does not rebase, as its contract counts them. */
export function toSmallestUnits(shares: bigint, { decimals }: { decimals: number }): bigint {
  return shares / 10n ** BigInt(SHARE_DECIMALS - decimals)
}
