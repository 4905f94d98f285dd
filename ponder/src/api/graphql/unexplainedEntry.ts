import { chainOf } from "../chainOf.ts"
import type { UnexplainedEntryRow } from "../read/unexplained.ts"

export const unexplainedEntry = {
  typeDefs: /* GraphQL */ `
    enum UnexplainedReason {
      "Paid out without a deposit."
      ORPHAN
      PAID_TWICE
      AMOUNT_DIFFERS
      "Another token was paid out than was deposited; stands on both of them."
      TOKEN_DIFFERS
      "It came from a network that is not indexed, and never went there."
      MORE_THAN_WAS_SENT
    }

    type UnexplainedEntry {
      reason: UnexplainedReason!
      shares: BigInt!
      chain: Chain!
      blockNumber: BigInt!
      logIndex: Int!
      txHash: Hex!
      "Unix seconds."
      timestamp: Int!
      explorerUrl: String!
    }
  `,
  resolvers: {
    UnexplainedEntry: {
      chain: ({ chain_id }: UnexplainedEntryRow) => chainOf(chain_id),
      blockNumber: ({ block_number }: UnexplainedEntryRow) => block_number,
      logIndex: ({ log_index }: UnexplainedEntryRow) => log_index,
      txHash: ({ tx_hash }: UnexplainedEntryRow) => tx_hash,
      explorerUrl: ({ chain_id, tx_hash }: UnexplainedEntryRow) =>
        `${chainOf(chain_id).explorerUrl}/tx/${tx_hash}`,
    },
  },
}
