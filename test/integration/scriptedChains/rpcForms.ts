import { numberToHex } from "viem"
import { type Block, consensusReceipts } from "./block.ts"

export function rpcBlock(block: Block, withTransactions: boolean) {
  return {
    ...position(block),
    ...block.header,
    hash: block.hash,
    size: "0x100",
    totalDifficulty: "0x0",
    uncles: [],
    transactions: withTransactions ? rpcTransactions(block) : block.transactions.map(({ hash }) => hash),
  }
}

export function rpcReceipts(block: Block) {
  const logs = rpcLogs(block)
  const receipts = consensusReceipts(block.transactions)
  return block.transactions.map((transaction, index) => ({
    ...position(block),
    ...receipts[index],
    transactionHash: transaction.hash,
    transactionIndex: numberToHex(index),
    from: transaction.from,
    to: transaction.to,
    contractAddress: null,
    gasUsed: numberToHex(transaction.gasUsed),
    effectiveGasPrice: "0x7",
    logs: logs.filter(log => log.transactionHash === transaction.hash),
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
    r: "0x0",
    s: "0x0",
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
