import type { Address } from "viem"
import { networks } from "../../networks/index.ts"
import type { BondType } from "../../networks/network.ts"
import { peggedTokenAddress } from "./peggedTokenAddress.ts"

/** A registered token as it stands on a chain, and what a reading needs to know about it. */
export type ReadableToken = {
  address: Address
  side: "LOCKED" | "MINTED"
  originAddress: Address
  bondType: BondType
  isNative: boolean
  /** A staking pool of the chain gives it: its ratio says what stakes are worth, also where no bridge has touched it. */
  isStaked: boolean
  bridge: Address
  ratioFeed: Address | undefined
}

/** Every registered token on its home chain, and its peg on every other one. */
export function readableTokens({ id: chainId, bridge }: { id: number; bridge: Address }): ReadableToken[] {
  const here = networks.find(({ id }) => id === chainId)
  if (!here) return []
  const staked = (here.stakingPools ?? []).flatMap(pool => pool.tokens)
  return networks.flatMap(network => {
    const isHome = network.id === chainId
    const coin = { address: network.nativeCoin.sentinel, bondType: "PLAIN" as const }
    return [coin, ...network.tokens].map(token => ({
      address: isHome
        ? token.address
        : peggedTokenAddress({ bridge, originToken: token.address, bondType: token.bondType }),
      side: isHome ? ("LOCKED" as const) : ("MINTED" as const),
      originAddress: token.address,
      bondType: token.bondType,
      isNative: isHome && token === coin,
      isStaked: isHome && staked.includes(token.address),
      bridge,
      ratioFeed: here.ratioFeed,
    }))
  })
}
