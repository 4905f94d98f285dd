import {
  type Hex,
  hexToBigInt,
  hexToBytes,
  keccak256,
  numberToHex,
  serializeTransaction,
  toRlp,
  zeroHash,
} from "viem"
import { type Block, cumulativeGasUsed, type Transaction } from "../../integration/scriptedChains/block.ts"
import { rpcBlock, rpcLogs, rpcReceipts } from "../../integration/scriptedChains/rpcForms.ts"
import { logsBloom } from "./logsBloom.ts"
import { orderedTrieRoot } from "./orderedTrieRoot.ts"

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
export function mineBlock({ transactions, ...place }: Content): Mined {
  const signed = transactions.map(transaction => sign(place.chainId, transaction))
  const draft: Block = {
    ...place,
    hash: zeroHash,
    transactions: signed.map(({ hash }, index) => ({ ...(transactions[index] as Transaction), hash })),
  }
  const roots = {
    transactionsRoot: orderedTrieRoot(signed.map(({ bytes }) => bytes)),
    receiptsRoot: orderedTrieRoot(draft.transactions.map((_, index) => consensusReceipt(draft, index))),
    logsBloom: logsBloom(draft.transactions.flatMap(({ logs }) => logs)),
  }
  const block = { ...draft, hash: headerHash({ ...rpcBlock(draft, false), ...roots }) }
  return {
    block,
    full: { ...rpcBlock(block, true), ...roots },
    light: { ...rpcBlock(block, false), ...roots },
    receipts: rpcReceipts(block).map((receipt, index) => ({
      ...receipt,
      logsBloom: logsBloom(block.transactions[index]?.logs ?? []),
    })),
    logs: rpcLogs(block),
  }
}

/** In the numbers that `rpcBlock` tells of every transaction. */
function sign(chainId: number, { to, input }: Omit<Transaction, "hash">): { hash: Hex; bytes: Uint8Array } {
  const numbers = { nonce: 1, gas: 500_000n, value: 0n, maxFeePerGas: 7n, maxPriorityFeePerGas: 1n }
  const unsigned = { type: "eip1559", chainId, to, data: input, ...numbers } as const
  const serialized = serializeTransaction(unsigned, { r: zeroHash, s: zeroHash, yParity: 0 })
  return { hash: keccak256(serialized), bytes: hexToBytes(serialized) }
}

function consensusReceipt(block: Block, index: number): Uint8Array {
  const logs = block.transactions[index]?.logs ?? []
  const content = [
    "0x01",
    quantity(numberToHex(cumulativeGasUsed(block, index))),
    logsBloom(logs),
    logs.map(({ address, topics, data }) => [address, [...topics], data]),
  ] as const
  return hexToBytes(`0x02${toRlp(content as never).slice(2)}`)
}

function headerHash(header: ReturnType<typeof rpcBlock>): Hex {
  const {
    parentHash,
    sha3Uncles,
    miner,
    stateRoot,
    transactionsRoot,
    receiptsRoot,
    logsBloom: bloom,
  } = header
  const { difficulty, number, gasLimit, gasUsed, timestamp, extraData, mixHash, nonce, baseFeePerGas } =
    header
  return keccak256(
    toRlp([
      ...[parentHash, sha3Uncles, miner as Hex, stateRoot, transactionsRoot, receiptsRoot, bloom],
      ...[difficulty, number, gasLimit, gasUsed, timestamp].map(text => quantity(text as Hex)),
      ...[extraData as Hex, mixHash, nonce as Hex, quantity(baseFeePerGas as Hex)],
    ]),
  )
}

/** A number as RLP has it: without leading zeros, and nothing at all for zero. */
function quantity(text: Hex): Hex {
  const digits = hexToBigInt(text).toString(16)
  return digits === "0" ? "0x" : `0x${digits.length % 2 === 0 ? "" : "0"}${digits}`
}
