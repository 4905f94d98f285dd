import { type Hex, numberToHex } from "viem"
import type { LocalChain } from "../../devnet/nodes/localChain.ts"

type Header = { number: Hex; timestamp: Hex }

/** Tells of a time which block of the chain was the last one by then. */
export async function lastBlockBy(chain: LocalChain): Promise<(timestamp: number) => number> {
  const first = chain.network.bridge.startBlock
  const count = Number((await chain.head()).number) - first + 1
  const headers = await chain.node.rpc.batch<Header>(
    Array.from({ length: count }, (_, place) => ({
      method: "eth_getBlockByNumber",
      params: [numberToHex(first + place), false],
    })),
  )
  const times = headers.map(({ timestamp }) => Number(timestamp))
  return timestamp => first + times.findLastIndex(time => time <= timestamp)
}
