import { type Address, type Hex, keccak256, stringToHex } from "viem"

export type Log = { address: Address; topics: readonly Hex[]; data: Hex }

/** What a sender signed, and what it does wherever it is mined. */
export type Transaction = {
  hash: Hex
  from: Address
  to: Address
  input: Hex
  gasUsed: bigint
  logs: readonly Log[]
}

export type Block = {
  chainId: number
  number: number
  hash: Hex
  parentHash: Hex
  timestamp: number
  transactions: readonly Transaction[]
}

type BlockContent = {
  parent: Block | undefined
  chainId: number
  timestamp: number
  transactions: readonly Transaction[]
  /** Makes blocks differ that have the same content otherwise. */
  salt: string
}

const noParent = keccak256("0x")

export function mineBlock({ parent, chainId, timestamp, transactions, salt }: BlockContent): Block {
  const number = parent ? parent.number + 1 : 0
  const parentHash = parent?.hash ?? noParent
  const content = [chainId, number, parentHash, timestamp, transactions.map(({ hash }) => hash), salt]
  return {
    chainId,
    number,
    hash: keccak256(stringToHex(JSON.stringify(content))),
    parentHash,
    timestamp,
    transactions,
  }
}

/** Gas of the block up to and including a transaction: it depends on everything before it in the block. */
export function cumulativeGasUsed(block: Block, transactionIndex: number): bigint {
  return block.transactions.slice(0, transactionIndex + 1).reduce((sum, { gasUsed }) => sum + gasUsed, 0n)
}
