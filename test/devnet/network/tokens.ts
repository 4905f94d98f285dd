import { type Address, getAddress, keccak256, slice, toHex } from "viem"
import { enabledNetworks } from "../../../ponder/networks/index.ts"
import type { BondType } from "../../../ponder/networks/network.ts"

export type LocalToken = {
  /** How traffic names the token; symbols are not unique, since one token lies about its own. */
  key: string
  symbol: string
  name: string
  originChainId: number
  address: Address
  decimals: number
  bondType: BondType
  native: boolean
  /** Chains on which the token has liquidity of its own instead of a peg. */
  pairs: { chainId: number; address: Address }[]
}

const registered: LocalToken[] = enabledNetworks.flatMap(({ id, tokens }) =>
  tokens
    .filter(token => !token.retired)
    .map(token => ({
      ...token,
      key: token.pairs && id !== 1 ? `${token.symbol}@${id}` : token.symbol,
      originChainId: id,
      native: false,
      pairs: token.pairs ?? [],
    })),
)

const nativeCoins: LocalToken[] = enabledNetworks.map(({ id, nativeCoin }) => ({
  key: nativeCoin.symbol,
  symbol: nativeCoin.symbol,
  name: nativeCoin.name,
  originChainId: id,
  address: nativeCoin.sentinel,
  decimals: 18,
  bondType: "PLAIN",
  native: true,
  pairs: [],
}))

/** Anyone can deposit any token: one that nobody registered, and one that takes a registered token's name. */
const strangers: LocalToken[] = [
  { key: "USDL", symbol: "USDL", name: "Local Dollar", decimals: 6 },
  { key: "spoof", symbol: "aETHb", name: "Ankr ETH2 Reward Earning Bond", decimals: 18 },
].map(token => ({
  ...token,
  originChainId: 1,
  address: addressNamed(token.key),
  bondType: "PLAIN",
  native: false,
  pairs: [],
}))

export const localTokens: readonly LocalToken[] = [...registered, ...nativeCoins, ...strangers]

export function localToken(key: string): LocalToken {
  const token = localTokens.find(candidate => candidate.key === key)
  if (!token) throw new Error(`No local token is called ${key}.`)
  return token
}

/** An address that stays the same on every machine and belongs to nobody. */
export function addressNamed(name: string): Address {
  return getAddress(slice(keccak256(toHex(`local network: ${name}`)), 0, 20))
}
