import type { Address, Hex } from "viem"

export type TransactionLog = { address: Address; topics: [] | [Hex, ...Hex[]]; data: Hex; logIndex: number }

export type MinedTransaction = {
  chainId: number
  hash: Hex
  blockNumber: bigint
  blockHash: Hex
  /** Unix seconds, of the block. */
  timestamp: number
  from: Address
  to: Address | null
  input: Hex
  succeeded: boolean
  cumulativeGasUsed: bigint
  logs: TransactionLog[]
}

/** What a chain's own nodes say when they are asked for a transaction. */
export type ChainAnswer =
  /** It is on a network that is not indexed, and nobody was asked. */
  | { kind: "NOT_ASKED"; chainId: number; name: string }
  /** No answer, an error, or not in time. */
  | { kind: "SILENT"; chainId: number }
  | { kind: "UNKNOWN"; chainId: number }
  | { kind: "PENDING"; chainId: number }
  | { kind: "MINED"; chainId: number; transaction: MinedTransaction }
