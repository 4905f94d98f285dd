import type { Address, Hex } from "viem"
import type { Header } from "./verification/blockHash.ts"
import type { ConsensusReceipt } from "./verification/receiptsRoot.ts"

/** What nodes say, as far as it is looked at here. */
export type RawLog = {
  address: Address
  topics: Hex[]
  data: Hex
  blockNumber: Hex
  blockHash: Hex
  transactionHash: Hex
  transactionIndex: Hex
  logIndex: Hex
}

export type RawReceipt = Omit<ConsensusReceipt, "logs"> & {
  transactionHash: Hex
  transactionIndex: Hex
  blockHash: Hex
  blockNumber: Hex
  from: Address
  to: Address | null
  logs: RawLog[]
}

type RawTransaction = { hash: Hex; transactionIndex: Hex; blockHash: Hex }

/** With its transactions, or only with their hashes. */
export type RawBlock<Transaction = RawTransaction> = Header & { hash: Hex; transactions: Transaction[] }
