import type { Address } from "viem"
import { parseEnvironment } from "../../config/environment.ts"
import { networks } from "../../networks/index.ts"
import { peggedTokenAddress } from "../domain/peggedTokenAddress.ts"

/** A registered token as it stands on a chain, and what a reading needs to know about it. */
export type ReadableToken = {
  address: Address
  side: "LOCKED" | "MINTED"
  originAddress: Address
  isBond: boolean
  isNative: boolean
  bridge: Address
  ratioFeed: Address | undefined
}

const { chains } = parseEnvironment(process.env)

/** Every registered token on its home chain, and its peg on every other one. */
export function readableTokens(chainId: number): ReadableToken[] {
  const chain = chains.find(({ id }) => id === chainId)
  const here = networks.find(({ id }) => id === chainId)
  if (!chain || !here) return []
  const { bridge } = chain
  return networks.flatMap(network => {
    const isHome = network.id === chainId
    const coin = { address: network.nativeCoin.sentinel, bondType: "PLAIN" as const }
    return [coin, ...network.tokens].map(token => ({
      address: isHome
        ? token.address
        : peggedTokenAddress({ bridge, originToken: token.address, bondType: token.bondType }),
      side: isHome ? ("LOCKED" as const) : ("MINTED" as const),
      originAddress: token.address,
      isBond: token.bondType !== "PLAIN",
      isNative: isHome && token === coin,
      bridge,
      ratioFeed: here.ratioFeed,
    }))
  })
}
