import { type Hex, numberToHex, serializeTransaction, zeroHash } from "viem"
import { blockHash, type Header } from "../../../ponder/src/rpc/verification/blockHash.ts"
import { keccak256OfHex } from "../../../ponder/src/rpc/verification/keccak.ts"
import { orderedTrieRoot } from "../../../ponder/src/rpc/verification/orderedTrieRoot.ts"
import { receiptsRoot } from "../../../ponder/src/rpc/verification/receiptsRoot.ts"
import { type Block, consensusReceipts, type Transaction } from "../../integration/scriptedChains/block.ts"
import { rpcBlock, rpcLogs, rpcReceipts } from "../../integration/scriptedChains/rpcForms.ts"
import { logsBloom } from "./logsBloom.ts"

export type Mined = {
  block: Block
  /** As JSON-RPC has it. */
  full: object
  light: object
  receipts: readonly object[]
  logs: readonly { address: Hex; topics: readonly Hex[] }[]
}

type Content = {
  chainId: number
  number: number
  parentHash: Hex
  timestamp: number
  transactions: readonly Omit<Transaction, "hash">[]
}

/** A block whose hashes, roots and blooms are those that consensus asks for; only nobody signed anything. */
export function mineBlock({ transactions: unsigned, ...place }: Content): Mined {
  const encoded = unsigned.map(transaction => encode(place.chainId, transaction))
  const transactions = unsigned.map((transaction, index) => ({
    ...transaction,
    hash: keccak256OfHex(encoded[index] ?? "0x"),
  }))
  const blooms = transactions.map(({ logs }) => logsBloom(logs))
  const consensus = consensusReceipts(transactions).map((receipt, index) => ({
    ...receipt,
    logsBloom: blooms[index] ?? logsBloom([]),
  }))
  const header: Header = {
    parentHash: place.parentHash,
    sha3Uncles: zeroHash,
    miner: `0x${"ee".repeat(20)}`,
    stateRoot: zeroHash,
    transactionsRoot: orderedTrieRoot(encoded),
    receiptsRoot: receiptsRoot(consensus),
    logsBloom: logsBloom(transactions.flatMap(({ logs }) => logs)),
    difficulty: "0x0",
    number: numberToHex(place.number),
    gasLimit: numberToHex(30_000_000),
    gasUsed: consensus.at(-1)?.cumulativeGasUsed ?? "0x0",
    timestamp: numberToHex(place.timestamp),
    extraData: "0x",
    mixHash: zeroHash,
    nonce: "0x0000000000000000",
    baseFeePerGas: "0x7",
  }
  const block: Block = { ...place, transactions, header, hash: blockHash(header) }
  return {
    block,
    full: rpcBlock(block, true),
    light: rpcBlock(block, false),
    receipts: rpcReceipts(block).map((receipt, index) => ({ ...receipt, logsBloom: blooms[index] })),
    logs: rpcLogs(block),
  }
}

/** In the numbers that `rpcBlock` tells of every transaction. */
function encode(chainId: number, { to, input }: Omit<Transaction, "hash">): Hex {
  const numbers = { nonce: 1, gas: 500_000n, value: 0n, maxFeePerGas: 7n, maxPriorityFeePerGas: 1n }
  const unsigned = { type: "eip1559", chainId, to, data: input, ...numbers } as const
  return serializeTransaction(unsigned, { r: zeroHash, s: zeroHash, yParity: 0 })
}
