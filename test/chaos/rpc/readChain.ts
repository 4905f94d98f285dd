import { type Hex, hexToNumber, numberToHex } from "viem"
import { decodeReceiptDigest } from "../../../ponder/src/domain/receiptDigest.ts"
import type { ChainGateway } from "../../../ponder/src/rpc/chainGateway.ts"
import type { ChainSource } from "../../../ponder/src/rpc/chainSource.ts"
import type { RawBlock, RawLog, RawReceipt } from "../../../ponder/src/rpc/rawForms.ts"

/** How many blocks before the head are read one by one, as Ponder does with those that may change. */
const LIVE_BLOCKS = 20

/** All that an index would learn of a chain, asked for as Ponder does. */
export async function readChain(gateway: ChainGateway, { watched }: ChainSource) {
  const ask = async <Result>(method: string, ...params: unknown[]): Promise<Result> => {
    const { result, error } = await gateway.answer({ method, params })
    if (error) throw new Error(error.message)
    return result as Result
  }
  const isOurs = ({ address, topics }: RawLog) =>
    watched.addresses.some(one => one.toLowerCase() === address.toLowerCase()) &&
    watched.topics.includes(topics[0] as Hex)

  const head = await ask<RawBlock>("eth_getBlockByNumber", "latest", true)
  const settled = hexToNumber(head.number) - LIVE_BLOCKS
  const filter = { address: watched.addresses, topics: [watched.topics] }
  const range = { fromBlock: "0x1", toBlock: numberToHex(settled) }
  const past = await ask<RawLog[]>("eth_getLogs", { ...filter, ...range })
  const numbers = [...new Set(past.map(log => hexToNumber(log.blockNumber)))]
  const live = Array.from({ length: LIVE_BLOCKS }, (_, index) => settled + 1 + index)

  const blocks = await Promise.all(
    [...numbers, ...live].map(async number => {
      const block = await ask<RawBlock>("eth_getBlockByNumber", numberToHex(number), true)
      const isLive = number > settled
      const logs = isLive ? await ask<RawLog[]>("eth_getLogs", { blockHash: block.hash }) : []
      const receipts =
        logs.some(isOurs) || !isLive ? await ask<RawReceipt[]>("eth_getBlockReceipts", block.hash) : []
      const digests = receipts.flatMap(({ transactionHash, logsBloom }) => {
        const digest = decodeReceiptDigest(logsBloom)
        return digest ? [{ transactionHash, ...digest }] : []
      })
      return { number, hash: block.hash, timestamp: block.timestamp, logs: logs.filter(isOurs), digests }
    }),
  )
  return { head: head.hash, past: past.filter(isOurs), blocks }
}
