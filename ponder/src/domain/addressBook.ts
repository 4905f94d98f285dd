import type { Address } from "viem"
import { networks } from "../../networks/index.ts"
import type { Network } from "../../networks/network.ts"
import { peggedTokenAddress } from "./peggedTokenAddress.ts"
import { type RegisteredToken, registeredTokens } from "./registeredToken.ts"

/** Whose an address is. */
export type AddressEntry = {
  address: Address
  label: string
  /** Null for every chain. */
  chainId: number | null
}

/**
 * The addresses that the data of the networks name. Nothing that a contract says of itself stands here: anybody can make
 * one that says it is the bridge.
 */
export function addressBook(bridgeOf: (chainId: bigint) => Address | undefined): AddressEntry[] {
  return networks.flatMap(network => {
    const bridge = bridgeOf(BigInt(network.id)) ?? network.bridge.address
    const named = [
      { address: bridge, label: "Ankr Bridge" },
      ...contractsOf(network),
      ...tokensOn(network, bridge),
    ]
    return named.map(entry => ({ ...entry, chainId: network.id }))
  })
}

function contractsOf({
  predecessors = [],
  ratioFeed,
  priceFeeds = [],
  stakingPools = [],
  neighbours = [],
}: Network) {
  return [
    ...predecessors.map(address => ({ address, label: "Ankr Bridge of 2021" })),
    ...(ratioFeed ? [{ address: ratioFeed, label: "Ankr ratio feed" }] : []),
    ...priceFeeds.map(({ address, asset }) => ({ address, label: `Chainlink price feed of ${asset}` })),
    ...[...stakingPools, ...neighbours].map(({ address, label }) => ({ address, label })),
  ]
}

/** Where a pair has a token on the chain of its own, nothing is minted. */
function tokensOn({ id }: Network, bridge: Address) {
  return registeredTokens
    .filter(({ chainId, pairs }) => chainId === id || !pairs.some(pair => pair.chainId === id))
    .map(token => ({
      address: addressOn(token, id, bridge),
      label: `${token.symbol} token`,
    }))
}

function addressOn({ chainId, address, bondType }: RegisteredToken, on: number, bridge: Address): Address {
  return chainId === on ? address : peggedTokenAddress({ bridge, originToken: address, bondType })
}
