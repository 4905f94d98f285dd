import type { BondType } from "../../networks/network.ts"

type Tokens = {
  /** Scaled to 18 decimals. */
  tokens: bigint
  bondType: BondType
  /** Shares per token, 18 decimals; undefined while none is known. Only a rebasing bond needs it. */
  ratio?: bigint | undefined
}

const ONE = 10n ** 18n

/** Rounded down as the bridge does when it locks, so that never more is emitted than was moved. */
export function sharesFromTokens({ tokens, bondType, ratio }: Tokens): bigint | undefined {
  if (bondType !== "REBASING") return tokens
  if (ratio === undefined || ratio <= 0n) return undefined
  return (tokens * ratio) / ONE
}
