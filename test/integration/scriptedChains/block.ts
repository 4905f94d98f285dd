import { type Address, type Hex, keccak256, numberToHex, stringToHex } from "viem"
import { blockHash, type Header } from "../../../ponder/src/rpc/verification/blockHash.ts"
import { receiptsRoot } from "../../../ponder/src/rpc/verification/receiptsRoot.ts"

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
  /** As it is hashed. */
  header: Header
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
const zero32 = numberToHex(0, { size: 32 })
const emptyBloom: Hex = `0x${"00".repeat(256)}`
/** Says of every log that it may be there; Ponder refuses a block that has logs and says that it has none. */
const fullBloom: Hex = `0x${"ff".repeat(256)}`

export function mineBlock({ parent, chainId, timestamp, transactions, salt }: BlockContent): Block {
  const number = parent ? parent.number + 1 : 0
  const parentHash = parent?.hash ?? noParent
  const hashes = transactions.map(({ hash }) => hash)
  const hasLogs = transactions.some(({ logs }) => logs.length > 0)
  const header: Header = {
    parentHash,
    sha3Uncles: zero32,
    miner: `0x${"ee".repeat(20)}`,
    stateRoot: keccak256(stringToHex(JSON.stringify([chainId, salt]))),
    transactionsRoot: keccak256(stringToHex(hashes.join())),
    receiptsRoot: receiptsRoot(consensusReceipts(transactions)),
    logsBloom: hasLogs ? fullBloom : emptyBloom,
    difficulty: "0x0",
    number: numberToHex(number),
    gasLimit: numberToHex(30_000_000),
    gasUsed: numberToHex(cumulativeGasUsed({ transactions }, transactions.length)),
    timestamp: numberToHex(timestamp),
    extraData: "0x",
    mixHash: zero32,
    nonce: "0x0000000000000000",
    baseFeePerGas: "0x7",
  }
  return { chainId, number, hash: blockHash(header), parentHash, timestamp, transactions, header }
}

/** What the header vouches for of each transaction. */
export function consensusReceipts(transactions: readonly Transaction[]) {
  return transactions.map(
    ({ logs }, index) =>
      ({
        cumulativeGasUsed: numberToHex(cumulativeGasUsed({ transactions }, index)),
        logs,
        logsBloom: logs.length > 0 ? fullBloom : emptyBloom,
        status: "0x1",
        type: "0x2",
      }) as const,
  )
}

/** Gas of the block up to and including a transaction: it depends on everything before it in the block. */
export function cumulativeGasUsed(block: Pick<Block, "transactions">, transactionIndex: number): bigint {
  return block.transactions.slice(0, transactionIndex + 1).reduce((sum, { gasUsed }) => sum + gasUsed, 0n)
}
