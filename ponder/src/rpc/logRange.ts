import { getLogsRetryHelper } from "@ponder/utils"
import { type Hex, hexToNumber, numberToHex, type RpcError } from "viem"
import type { ChainSource } from "./chainSource.ts"
import type { Endpoint } from "./endpoint.ts"
import { EndpointFailure } from "./endpointFailure.ts"
import type { RawLog } from "./rawForms.ts"

/** Blocks from a first to a last one. */
export type Range = { from: number; to: number }

type Filter = { address: Hex[]; topics: Hex[][]; fromBlock: Hex; toBlock: Hex }

/** The logs of a range that concern the index, in as many steps as the endpoint needs. */
export async function logsFrom(
  endpoint: Endpoint,
  { watched }: ChainSource,
  { from, to }: Range,
): Promise<RawLog[]> {
  const range = { fromBlock: numberToHex(from), toBlock: numberToHex(to) }
  return ask(endpoint, { address: watched.addresses, topics: [watched.topics], ...range })
}

/** A node finds nothing in blocks that it does not have yet, and does not say so: it is asked where it stands, too. */
async function ask(endpoint: Endpoint, filter: Filter): Promise<RawLog[]> {
  const [standing, answer] = await endpoint.ask([
    { method: "eth_blockNumber", params: [] },
    { method: "eth_getLogs", params: [filter] },
  ])
  if (hexToNumber((standing?.result ?? "0x0") as Hex) < hexToNumber(filter.toBlock)) {
    throw new EndpointFailure(`has not come to block ${hexToNumber(filter.toBlock)} yet`)
  }
  if (answer?.error) {
    const { shouldRetry, ranges } = getLogsRetryHelper({
      params: [filter],
      error: answer.error as unknown as RpcError,
    })
    if (!shouldRetry) throw new EndpointFailure(`answers with an error (${answer.error.message})`)
    const parts: RawLog[][] = []
    for (const range of ranges) parts.push(await ask(endpoint, { ...filter, ...range }))
    return parts.flat()
  }
  if (!Array.isArray(answer?.result))
    throw new EndpointFailure("answers a question for logs without any list")
  return answer.result as RawLog[]
}
