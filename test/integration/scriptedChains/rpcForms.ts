import { type Hex, numberToHex } from "viem"
import { type Block, cumulativeGasUsed } from "./block.ts"

const zero32 = numberToHex(0, { size: 32 })
const emptyBloom: Hex = `0x${"00".repeat(256)}`
/** Says of every log that it may be there; Ponder refuses a block that has logs and says that it has none. */
const fullBloom: Hex = `0x${"ff".repeat(256)}`

export function rpcBlock(block: Block, withTransactions: boolean) {
  const hasLogs = block.transactions.some(({ logs }) => logs.length > 0)
  return {
    ...position(block),
    hash: block.hash,
    parentHash: block.parentHash,
    timestamp: numberToHex(block.timestamp),
    logsBloom: hasLogs ? fullBloom : emptyBloom,
    miner: `0x${"ee".repeat(20)}`,
    gasUsed: numberToHex(cumulativeGasUsed(block, block.transactions.length)),
    gasLimit: numberToHex(30_000_000),
    baseFeePerGas: "0x7",
    nonce: "0x0000000000000000",
    mixHash: zero32,
    stateRoot: zero32,
    receiptsRoot: zero32,
    transactionsRoot: zero32,
    sha3Uncles: zero32,
    size: "0x100",
    difficulty: "0x0",
    totalDifficulty: "0x0",
    extraData: "0x",
    uncles: [],
    transactions: withTransactions ? rpcTransactions(block) : block.transactions.map(({ hash }) => hash),
  }
}

export function rpcReceipts(block: Block) {
  const logs = rpcLogs(block)
  return block.transactions.map((transaction, index) => ({
    ...position(block),
    transactionHash: transaction.hash,
    transactionIndex: numberToHex(index),
    from: transaction.from,
    to: transaction.to,
    contractAddress: null,
    cumulativeGasUsed: numberToHex(cumulativeGasUsed(block, index)),
    gasUsed: numberToHex(transaction.gasUsed),
    effectiveGasPrice: "0x7",
    logs: logs.filter(log => log.transactionHash === transaction.hash),
    logsBloom: transaction.logs.length > 0 ? fullBloom : emptyBloom,
    status: "0x1",
    type: "0x2",
  }))
}

export function rpcLogs(block: Block) {
  return block.transactions
    .flatMap((transaction, index) => transaction.logs.map(log => ({ log, transaction, index })))
    .map(({ log, transaction, index }, logIndex) => ({
      ...position(block),
      ...log,
      transactionHash: transaction.hash,
      transactionIndex: numberToHex(index),
      logIndex: numberToHex(logIndex),
      removed: false,
    }))
}

function rpcTransactions(block: Block) {
  return block.transactions.map(({ hash, from, to, input }, index) => ({
    ...position(block),
    hash,
    transactionIndex: numberToHex(index),
    from,
    to,
    input,
    value: "0x0",
    nonce: "0x1",
    gas: numberToHex(500_000),
    gasPrice: "0x7",
    maxFeePerGas: "0x7",
    maxPriorityFeePerGas: "0x1",
    chainId: numberToHex(block.chainId),
    type: "0x2",
    accessList: [],
    r: zero32,
    s: zero32,
    v: "0x0",
  }))
}

function position(block: Block) {
  return {
    number: numberToHex(block.number),
    blockNumber: numberToHex(block.number),
    blockHash: block.hash,
  }
}
