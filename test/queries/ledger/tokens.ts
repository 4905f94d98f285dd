import type { Address } from "viem"
import { addressNumbered } from "../transfers/rows.ts"

export const TRACKED = [1, 137, 56] as const
export const UNTRACKED = 43_114
export const LAST_SECOND = 3_000_000

export type TestToken = {
  originChainId: number
  address: Address
  /** The token on another chain. */
  on: (chainId: number) => Address
  /** Both sides of a lock→unlock pair. */
  isLiquidity: boolean
  decimals: number
}

const pegged = (originChainId: number, number: number): TestToken => ({
  originChainId,
  address: addressNumbered(number),
  on: chainId => addressNumbered(chainId === originChainId ? number : number * 100_000 + chainId),
  isLiquidity: false,
  decimals: 18,
})

const sideOfPair = (originChainId: number, decimals: number): TestToken => ({
  originChainId,
  address: addressNumbered(0xc0_00_00 + originChainId),
  on: chainId => addressNumbered(0xc0_00_00 + chainId),
  isLiquidity: true,
  decimals,
})

/** Two tokens with pegs, and one that both Ethereum and BSC hold as their own. */
export const testTokens: readonly TestToken[] = [
  pegged(1, 0xa),
  pegged(56, 0xb),
  sideOfPair(1, 18),
  sideOfPair(56, 6),
]
