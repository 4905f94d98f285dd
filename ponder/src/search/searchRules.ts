import type { Condition } from "../domain/condition.ts"
import type { NotIndexedReason } from "./notIndexedReason.ts"
import type { TransactionFact } from "./transactionFacts.ts"

/** What a sentence can name. */
export type Situation = {
  network: string
  block: string
  indexedBlock: string
  blocksBehind: bigint | undefined
}

type SearchRule = {
  /** LIVE: nothing is wrong, and the receipt itself tells the transfers. */
  outcome: NotIndexedReason | "LIVE"
  when: Condition<TransactionFact>
  /** For a person who worries about money. */
  sentence: (situation: Situation) => string
}

/**
 * The one place that says why a hash is not in the index: the first rule that holds for the answer of any of the chains
 * that were asked. What a chain knows comes before what another does not.
 */
export const searchRules: readonly SearchRule[] = [
  {
    outcome: "UNTRACKED_NETWORK",
    when: { untracked: true },
    sentence: ({ network }) =>
      `This link leads to ${network}, a network that is not indexed here. If the transaction is part of a transfer to or from a network that is, search for the transaction on that one.`,
  },
  {
    outcome: "LIVE",
    when: { transfers: true, beyondIndex: true, backfilling: false },
    sentence: ({ network }) => `Read from ${network} just now; the index comes to it next.`,
  },
  // In the middle of history a deposit would look unclaimed only because its payout is still to be read.
  {
    outcome: "INDEXING_BEHIND",
    when: { transfers: true },
    sentence: ({ network, block, indexedBlock, blocksBehind }) =>
      `This is a transaction of the bridge, in block ${block} of ${network}, and our index does not hold it yet. The index has come to block ${indexedBlock}${blocksBehind ? `, ${blocksBehind} blocks behind the network` : ""}. Nothing is wrong with the transaction: look again in a few minutes.`,
  },
  {
    outcome: "REVERTED",
    when: { reverted: true },
    sentence: ({ network, block }) =>
      `This transaction failed in block ${block} of ${network}, and so moved no tokens: what it was to send is still where it was. Only its fee was spent.`,
  },
  {
    outcome: "APPROVAL_ONLY",
    when: { approvesBridge: true },
    sentence: ({ network }) =>
      `This transaction on ${network} only allows the bridge to take tokens, which is the first step. No tokens have moved: the deposit is still to come.`,
  },
  // After everything that the bridge of today says: a contract can call both.
  {
    outcome: "OLD_BRIDGE",
    when: { oldBridge: true },
    sentence: ({ network }) =>
      `This transaction on ${network} belongs to the bridge of 2021, which this one replaced and which is not indexed here.`,
  },
  {
    outcome: "NOT_A_BRIDGE_TX",
    when: { paysBridge: true },
    sentence: ({ network }) =>
      `This transaction sent tokens straight to the bridge's address on ${network} instead of depositing them. The bridge took no note of it, so there is nothing to claim: ask the operator of the bridge for help.`,
  },
  {
    outcome: "NOT_A_BRIDGE_TX",
    when: { mined: true },
    sentence: ({ network, block }) =>
      `This transaction is in block ${block} of ${network}, and has nothing to do with the bridge there: no tokens were deposited or claimed in it.`,
  },
  {
    outcome: "NOT_MINED",
    when: { pending: true },
    sentence: ({ network }) =>
      `${network} knows this transaction, but has not put it in a block yet. Until then nothing has moved.`,
  },
  // Before UNKNOWN: the one that is silent may be the one that knows.
  {
    outcome: "RPC_UNREACHABLE",
    when: { silent: true },
    sentence: ({ network }) =>
      `We could not ask ${network} just now, which is our fault and says nothing about the transaction. Please search again in a moment.`,
  },
  {
    outcome: "UNKNOWN",
    when: {},
    sentence: ({ network }) =>
      `No transaction with this hash is known on ${network}. It may never have been sent, may have been replaced by another one in the wallet, or may be on another network.`,
  },
]
