import { chainOf } from "../chainOf.ts"
import type { BridgeEventRow } from "../read/bridgeEvents.ts"

export const pegEvent = {
  typeDefs: /* GraphQL */ `
    "An event of a bridge, with where it stands."
    type PegEvent {
      chainId: Int!
      txHash: Hex!
      logIndex: Int!
      blockNumber: BigInt!
      blockHash: Hex!
      "Unix seconds."
      timestamp: Int!
      "DepositLocked, DepositBurned, WithdrawMinted or WithdrawUnlocked."
      kind: String!
      "Who sent the transaction, which need not be whose tokens it moves."
      txSender: Address!
      explorerUrl: String!
    }
  `,
  resolvers: {
    PegEvent: {
      chainId: (row: BridgeEventRow) => row.chain_id,
      txHash: (row: BridgeEventRow) => row.tx_hash,
      logIndex: (row: BridgeEventRow) => row.log_index,
      blockNumber: (row: BridgeEventRow) => row.block_number,
      blockHash: (row: BridgeEventRow) => row.block_hash,
      txSender: (row: BridgeEventRow) => row.tx_sender,
      explorerUrl: (row: BridgeEventRow) => `${chainOf(row.chain_id).explorerUrl}/tx/${row.tx_hash}`,
    },
  },
}
