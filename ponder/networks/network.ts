import type { Address } from "viem"

/** How the bridge treats a token: what it emits and what its balances mean. */
export type BondType = "PLAIN" | "REBASING" | "NON_REBASING"

/** What tokens of the bridge stand for and feeds tell the price of: `ETH`, `MATIC` … */
export type Asset = string

/** A contract that tells the price of an asset in US dollars, by the interface of Chainlink's feeds. */
export type PriceFeed = {
  asset: Asset
  /** The proxy: the aggregator behind it changes with time. */
  address: Address
  /** The longest that it promises to be silent. */
  heartbeatSeconds: number
}

/** A token that is registered with the bridge, on the chain that it comes from. */
type OriginToken = {
  symbol: string
  name: string
  address: Address
  decimals: number
  bondType: BondType
  /** Replaced by another contract; what was deposited of it before is still its own. */
  retired?: boolean
  /** Tokens of other chains that this one is swapped for out of liquidity on both sides, instead of being minted there. */
  pairs?: { chainId: number; address: Address }[]
  /** Where it has such pairs: how its liquidity is planned, unless who asks chooses otherwise. */
  liquidity?: LiquidityPolicy
  /** What it stands for, and takes its price from: a token of a rebasing bond is one of it, one of a certificate is 1 / ratio. Undefined where it has no price. */
  asset?: Asset
}

/**
 * A contract that takes the chain's own coin and gives staking tokens for it, and the other way round. Indexed from the
 * chain's start block on.
 */
export type StakingPool = {
  address: Address
  label: string
  /** What its queue has an entry for, and is paid by: each request, always whole; or each claimer, whose requests add up and are paid in parts. */
  queueOf: "REQUESTS" | "CLAIMERS"
  /** What it gives and takes back, all of the same ratio; without any, nothing of what it issued is in use any more. */
  tokens: Address[]
  /** From asking the coin back until it is due. The contract knows no such time: it pays when its operator brings the coin. */
  unstakeSeconds: number
}

/** What the operator of a token wants to hold of it on a chain. Nothing on chain says so: chosen, to be changed at will. */
export type LiquidityPolicy = {
  /** In percent of what the bridges of all chains have beyond their debts: below the floor or above the ceiling, something has to move. */
  band: { floor: number; target: number; ceiling: number }
  /** Of one transaction on this chain, in whole tokens. */
  transactionCost: bigint
  /** Of one move to this chain, in whole tokens: the least that is worth it, and what it is a multiple of. */
  move: { least: bigint; step: bigint }
}

export type Network = {
  id: number
  name: string
  /** Indexed unless the environment chooses otherwise. Any other network is one RPC URL away. */
  enabled: boolean
  /** Base of the chain's block explorer, without a slash at the end. */
  explorerUrl: string
  bridge: {
    address: Address
    /** A block before the first use of the bridge: earlier ones need not be read. */
    startBlock: number
  }
  /**
   * Where the bridge of 2021 stood that this one replaced. Undefined where no address is known from a source; then its
   * transactions are told to be none of the bridge's.
   */
  predecessors?: Address[]
  /** Contracts of the neighbourhood that people meet, beside those that are named here for another reason. */
  neighbours?: { address: Address; label: string }[]
  stakingPools?: StakingPool[]
  /** Undefined where no feed is known. */
  ratioFeed?: Address
  /** Each asset has one feed, on one chain. */
  priceFeeds?: PriceFeed[]
  /** Blocks between two readings of ratios, reserves and prices, about a day. */
  readingInterval: number
  /**
   * Whether its blocks are hashed as Ethereum's are, so that what nodes say of them can be checked. Where they are not, heads and
   * logs are held against the word of a second endpoint, where there is one, and a deposit whose receipt is told wrong is
   * matched with no withdrawal.
   */
  verifiable: boolean
  nativeCoin: {
    symbol: string
    name: string
    /** The address under which the bridge names the chain's own coin. */
    sentinel: Address
    asset?: Asset
  }
  tokens: OriginToken[]
}
