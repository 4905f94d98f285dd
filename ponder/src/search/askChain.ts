import type { Hex, RpcBlock, RpcTransaction, RpcTransactionReceipt } from "viem"
import type { ChainAnswer } from "./chainAnswer.ts"

/** One JSON-RPC question to the nodes of a chain. */
export type RpcRequest = (question: { method: string; params: unknown[] }) => Promise<unknown>

/** Throws where a node fails; what the nodes know of the transaction otherwise. */
export async function askChain(chainId: number, hash: Hex, request: RpcRequest): Promise<ChainAnswer> {
  const [transaction, receipt] = (await Promise.all([
    request({ method: "eth_getTransactionByHash", params: [hash] }),
    request({ method: "eth_getTransactionReceipt", params: [hash] }),
  ])) as [RpcTransaction | null, RpcTransactionReceipt | null]
  if (!transaction) return { kind: "UNKNOWN", chainId }
  // Mined between the two questions counts as not mined yet: the next search finds it.
  if (!receipt) return { kind: "PENDING", chainId }
  const block = (await request({
    method: "eth_getBlockByHash",
    params: [receipt.blockHash, false],
  })) as RpcBlock | null
  if (!block) throw new Error(`Chain ${chainId} has a receipt of a block that it does not know.`)
  return {
    kind: "MINED",
    chainId,
    transaction: {
      chainId,
      hash,
      blockNumber: BigInt(receipt.blockNumber),
      blockHash: receipt.blockHash,
      timestamp: Number(block.timestamp),
      from: transaction.from,
      to: transaction.to,
      input: transaction.input,
      succeeded: receipt.status === "0x1",
      cumulativeGasUsed: BigInt(receipt.cumulativeGasUsed),
      logs: receipt.logs.map(({ address, topics, data, logIndex }) => ({
        address,
        topics,
        data,
        logIndex: Number(logIndex),
      })),
    },
  }
}
