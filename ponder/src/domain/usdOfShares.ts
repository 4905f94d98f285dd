import type { BondType } from "../../networks/network.ts"

/** Of every sum in US dollars that is told: as many as feeds have. */
export const USD_DECIMALS = 8

const ONE = 10n ** 18n

export type AssetPrice = {
  /** US dollars for one of the asset, times ten to the power of `decimals`. */
  answer: bigint
  decimals: number
}

type Shares = {
  shares: bigint
  bondType: BondType
  /** Shares per token, 18 decimals. Every bond needs it. */
  ratio: bigint | undefined
}

/**
 * What shares are worth in US dollars, with 8 decimals, rounded once and towards zero. A share of either kind of bond is
 * 1 / ratio of what is staked: the tokens of a rebasing bond are that number, a certificate is the share itself.
 */
export function usdOfShares({ shares, bondType, ratio }: Shares, { answer, decimals }: AssetPrice): bigint {
  const [assets, per] = bondType === "PLAIN" ? [shares, ONE] : [shares * ONE, ONE * (ratio ?? 0n)]
  if (per <= 0n) throw new Error("A bond has no price without its ratio.")
  return (assets * answer * 10n ** BigInt(USD_DECIMALS)) / (per * 10n ** BigInt(decimals))
}

/** What people count as one token. */
export function usdOfToken({ bondType, ratio }: Omit<Shares, "shares">, price: AssetPrice): bigint {
  const isShare = bondType === "NON_REBASING"
  return usdOfShares({ shares: ONE, bondType: isShare ? bondType : "PLAIN", ratio }, price)
}
