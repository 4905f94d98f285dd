/** What a transfer did: made a claim on a chain with its deposit, or was paid out there. */
export type PoolEvent = {
  timestamp: number
  kind: "DEPOSIT" | "CLAIM"
  /** Where it was deposited, and where it is claimed; undefined where that is no chain of the pool. */
  fromChainId: number | undefined
  toChainId: number | undefined
  shares: bigint
  /** Whether somebody had deposited what was claimed. */
  owed: boolean
}

export type History = {
  from: number
  to: number
  /** Held and owed on each chain at the beginning, in the order of the problem. */
  start: readonly { chainId: number; held: bigint; owed: bigint }[]
  /** The oldest first. */
  events: readonly PoolEvent[]
}
