import type { Address } from "viem"
import { networks } from "../../networks/index.ts"
import type { Asset, BondType, LiquidityPolicy } from "../../networks/network.ts"
import { tokenId } from "./tokenId.ts"

export type RegisteredToken = {
  chainId: number
  address: Address
  symbol: string
  name: string
  decimals: number
  bondType: BondType
  /** What it takes its price from. */
  asset?: Asset
  /** Tokens of other chains that it is swapped for out of liquidity on both sides. */
  pairs: readonly { chainId: number; address: Address }[]
  liquidity?: LiquidityPolicy
  /** Where a pool takes it back for the coin that it stands for: how long that takes. */
  unstakeSeconds?: number
}

/**
 * Both sides of a lock→unlock pair stand here on their own: a deposit names the token of its own chain as the origin,
 * each side holds its own liquidity, and one id for both would add up tokens that no contract can turn into each other.
 */
const registered: ReadonlyMap<string, RegisteredToken> = new Map(
  networks.flatMap(({ id: chainId, tokens, nativeCoin, stakingPools = [] }) => {
    const { sentinel, ...named } = nativeCoin
    const coin = { ...named, address: sentinel, decimals: 18, bondType: "PLAIN" as const }
    return [...tokens, coin].map(token => {
      const pool = stakingPools.find(each => each.tokens.includes(token.address))
      const unstaking = pool && { unstakeSeconds: pool.unstakeSeconds }
      return [tokenId(chainId, token.address), { pairs: [], ...token, ...unstaking, chainId }]
    })
  }),
)

export const registeredTokens: readonly RegisteredToken[] = [...registered.values()]

/** The token that the bridge was set up for, by its origin; undefined is one that nobody verified. */
export function registeredToken(
  originChainId: bigint | number,
  originAddress: string,
): RegisteredToken | undefined {
  return registered.get(tokenId(originChainId, originAddress))
}
