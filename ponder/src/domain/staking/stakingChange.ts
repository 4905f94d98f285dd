/** What an event of a staking pool changes. A coin that waits in the queue is UNSTAKED and REQUESTED, by two entries. */
export type StakingChange = {
  kind: "STAKED" | "UNSTAKED" | "REQUESTED" | "PAID" | "DISTRIBUTED"
  /** In the chain's coin. Of DISTRIBUTED, all that was paid out at once, of which a PAID each tells whom. */
  amount: bigint
  /** Undefined where the pool does not say. */
  shares?: bigint | undefined
}

/** All that ever happened in a pool: what lies between two moments is the difference of two of these. */
export type PoolTotals = {
  staked: bigint
  unstaked: bigint
  shares: bigint
  requested: bigint
  /** Of what was requested; what is paid to somebody who asked for nothing is none of it. */
  paid: bigint
  requests: number
  /** Requests that are paid in full. */
  settled: number
}

/** The same of one account's requests, which are paid in the order in which they were made. */
export type AccountTotals = Pick<PoolTotals, "requested" | "paid" | "requests" | "settled">
