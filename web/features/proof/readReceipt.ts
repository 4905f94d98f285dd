import type { Address, Hex } from "viem"
import type { TransactionLog } from "../../../ponder/src/search/chainAnswer.ts"
import type { EndpointReceipt } from "./endpointAnswer.ts"

/** A receipt as an endpoint sends it; undefined where any part that counts is missing or is not what it should be. */
export function readReceipt(value: unknown): EndpointReceipt | undefined {
  if (!isRecord(value) || !Array.isArray(value.logs)) return undefined
  const { transactionHash, blockHash, blockNumber, status, cumulativeGasUsed } = value
  const logs = value.logs.map(readLog)
  if (
    !isBytes(transactionHash, 32) ||
    !isBytes(blockHash, 32) ||
    !isQuantity(blockNumber) ||
    !isQuantity(cumulativeGasUsed) ||
    !(status === "0x1" || status === "0x0") ||
    !logs.every(log => log !== undefined)
  ) {
    return undefined
  }
  return {
    hash: transactionHash,
    blockHash,
    blockNumber: BigInt(blockNumber),
    succeeded: status === "0x1",
    cumulativeGasUsed: BigInt(cumulativeGasUsed),
    logs,
  }
}

function readLog(value: unknown): TransactionLog | undefined {
  if (!isRecord(value) || !Array.isArray(value.topics)) return undefined
  const { address, topics, data, logIndex } = value
  if (!isAddress(address) || !areTopics(topics) || !isBytes(data) || !isQuantity(logIndex)) return undefined
  return { address, topics, data, logIndex: Number(logIndex) }
}

function areTopics(topics: unknown[]): topics is TransactionLog["topics"] {
  return topics.every(topic => isBytes(topic, 32))
}

function isAddress(value: unknown): value is Address {
  return isBytes(value, 20)
}

function isBytes(value: unknown, size?: number): value is Hex {
  return (
    typeof value === "string" &&
    /^0x([0-9a-f]{2})*$/i.test(value) &&
    (size === undefined || value.length === 2 + 2 * size)
  )
}

function isQuantity(value: unknown): value is Hex {
  return typeof value === "string" && /^0x[0-9a-f]{1,64}$/i.test(value)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null
}
