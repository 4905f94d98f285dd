import type { BondType } from "../../networks/network.ts"

type Shares = {
  shares: bigint
  bondType: BondType
  /** Shares per token, 18 decimals; undefined while none is known. Only a rebasing bond needs it. */
  ratio?: bigint | undefined
}

const ONE = 10n ** 18n

/**
 * Tokens with 18 decimals, rounded up as the bridge does when it unlocks: the token rounds down again, and exactly the
 * shares move. Undefined where there is no ratio to go by.
 */
export function tokensFromShares({ shares, bondType, ratio }: Shares): bigint | undefined {
  if (bondType !== "REBASING") return shares
  if (ratio === undefined || ratio <= 0n) return undefined
  const product = shares * ONE
  // Division of bigints goes towards zero, which below zero already is upwards.
  return product > 0n ? (product + ratio - 1n) / ratio : product / ratio
}
