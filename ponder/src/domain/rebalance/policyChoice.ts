import type { Address } from "viem"
import type { RebalanceAim } from "./planRebalance.ts"

/** What somebody wants of a chain: in millionths of the pool, or in shares. */
export type ChosenBound = { parts: bigint } | { shares: bigint }

export type ChosenBand = {
  chainId: number
  floor?: ChosenBound
  target?: ChosenBound
  ceiling?: ChosenBound
}

/** How somebody wants a pool to be planned; what is left out is as the pool's tokens say. Amounts in shares. */
export type PolicyChoice = {
  bands: readonly ChosenBand[]
  /** In millionths: every band is its target, less and plus this, unless an edge is chosen itself. */
  tolerance?: bigint
  poolSize?: bigint
  aim: RebalanceAim
  fixedCost?: bigint
  costPerMillion: bigint
  minimumMove?: bigint
  maximumMove?: bigint
  step?: bigint
  reserve: bigint
  /** Chains that nothing can be moved to or from. */
  outages: readonly number[]
  /** What a bridge allows neither deposits for nor claims from, as its operator decided. */
  bans?: readonly { chainId: number; toChainId: number }[]
  inbound: readonly { chainId: number; shares: bigint }[]
  /** Whether what rebases may be taken back for its coin. */
  unstaking: boolean
  /** How long that takes now, where it takes longer than its pool promises; in seconds. */
  unstakeWaits?: readonly { chainId: number; address: Address; seconds: number }[]
  treasury?: Address
}
