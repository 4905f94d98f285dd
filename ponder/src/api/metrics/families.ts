const ROUNDED = "Rounded to a floating-point number: GraphQL has it exactly."
const VERIFIED = "Registered tokens only."

/** What is told of the index and the bridge at each scrape; a name with its help and its labels. */
export const families = {
  bridge_indexed_block: { help: "Last block whose events are in the index.", labels: ["chain_id"] },
  bridge_head_block: {
    help: "Last block by the chain's own nodes; absent while they do not answer.",
    labels: ["chain_id"],
  },
  bridge_lag_seconds: {
    help: "Time of the chain between its last indexed and its last block; absent while its nodes do not answer.",
    labels: ["chain_id"],
  },
  bridge_chain_state: {
    help: "1 for the state that the index of the chain is in, 0 for the others.",
    labels: ["chain_id", "state"],
  },
  bridge_balance_shares: {
    help: `What the bridge of a chain holds (LOCKED) or has issued (MINTED) of a token. ${VERIFIED} ${ROUNDED}`,
    labels: ["chain_id", "token", "symbol", "side"],
  },
  bridge_owed_shares: {
    help: `What was deposited and not paid out yet, by destination. ${VERIFIED} ${ROUNDED}`,
    labels: ["token", "symbol", "to_chain_id"],
  },
  bridge_oldest_owed_seconds: {
    help: `Age of the oldest claimable deposit that was not paid out yet, by destination that is indexed. ${VERIFIED}`,
    labels: ["token", "symbol", "to_chain_id"],
  },
  bridge_unexplained_shares: {
    help: `What is locked beyond what is minted and owed; below zero, something is missing. ${VERIFIED} ${ROUNDED}`,
    labels: ["token", "symbol"],
  },
  bridge_lacking_shares: {
    help: `What a token's own contract lacks beside the bridge's events: what left the bridge (LOCKED) or was minted (MINTED) without one; absent while it was never read. ${VERIFIED} ${ROUNDED}`,
    labels: ["chain_id", "token", "symbol", "side"],
  },
  bridge_effective_shares: {
    help: `Of tokens that are swapped out of liquidity: what is held less all claims on it; absent while it was never read. ${ROUNDED}`,
    labels: ["chain_id", "token", "symbol"],
  },
  bridge_floor_shares: {
    help: `The least that the operator of such a token wants to hold there, by its configured part of what all chains have left. ${ROUNDED}`,
    labels: ["chain_id", "token", "symbol"],
  },
  bridge_anomalies: { help: "Transfers that have an anomaly.", labels: ["kind"] },
} as const

export type FamilyName = keyof typeof families

/** A value of a family, with its labels. */
export type Sample = { family: FamilyName; labels: Record<string, string>; value: number }
