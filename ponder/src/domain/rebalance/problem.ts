import type { Band } from "./bandOf.ts"

/** Through the bridge itself, or by taking the token back for its coin and staking that elsewhere. */
export type MoveKind = "BRIDGE" | "UNSTAKE"

/** A chain of a pool. All in shares. */
export type PoolChain = {
  chainId: number
  /** Held and owed to nobody; below zero, claims wait. */
  effective: bigint
  /** Announced to it and not there yet. */
  inbound: bigint
  band: Band
}

/** A way from one chain to another. */
export type Route = {
  kind: MoveKind
  fromChainId: number
  toChainId: number
  /** Of one move, whatever its size. */
  fixedCost: bigint
  /** Of each million that is moved. */
  costPerMillion: bigint
  /** Of one move. */
  minimum: bigint
  maximum: bigint
  seconds: number
}

export type Problem = {
  chains: readonly PoolChain[]
  routes: readonly Route[]
  /** What every move is a multiple of. */
  step: bigint
  /** Stays on every chain beyond what is owed there. */
  reserve: bigint
}

/** What the chain holds once all that is under way has come. */
export function projected({ effective, inbound }: Pick<PoolChain, "effective" | "inbound">): bigint {
  return effective + inbound
}
