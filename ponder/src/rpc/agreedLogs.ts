import { type Hex, hexToNumber, numberToHex } from "viem"
import type { ChainSource } from "./chainSource.ts"
import type { Endpoint } from "./endpoint.ts"
import { EndpointFailure } from "./endpointFailure.ts"
import type { EndpointPool } from "./endpointPool.ts"
import { logsFrom, type Range } from "./logRange.ts"
import type { RawBlock, RawLog } from "./rawForms.ts"
import type { SealedBlocks } from "./sealedBlocks.ts"

type Opinion = { endpoint: Endpoint; logs: RawLog[] }
export type AgreedLogs = { logs: RawLog[]; sources: Endpoint[] }

/**
 * The logs of a range of final blocks. What is in a block, its header proves; which blocks there are anything in, nobody can
 * prove. So all endpoints are asked, and have to say the same: one that is honest is enough to find the others out.
 */
export async function agreedLogs(
  pool: EndpointPool,
  chain: ChainSource,
  blocks: SealedBlocks,
  range: Range,
): Promise<AgreedLogs> {
  const opinionOf = async (endpoint: Endpoint) => ({ endpoint, logs: await logsFrom(endpoint, chain, range) })
  return pool.persistently(`logs of blocks ${range.from} to ${range.to}`, async endpoint => {
    const first = await opinionOf(endpoint)
    // Those that are silent must not stop the index: in the end this can be one endpoint's word, as where there is only one.
    const others = await pool.others(endpoint, opinionOf)
    for (const other of others) {
      const disputed = firstDifference(first.logs, other.logs)
      if (disputed === undefined) continue
      if (chain.verified) await settle(pool, blocks, disputed, [first, other])
      throw new EndpointFailure(`disagrees with another one about the logs of block ${disputed}`)
    }
    return { logs: first.logs, sources: [first, ...others].map(opinion => opinion.endpoint) }
  })
}

/** The first block that two lists are not of one mind about. */
export function firstDifference(some: readonly RawLog[], others: readonly RawLog[]): number | undefined {
  if (areTheSame(some, others)) return undefined
  const [a, b] = [new Map(some.map(byPlace)), new Map(others.map(byPlace))]
  const different = [...some, ...others].filter(log => {
    const [place] = byPlace(log)
    return a.get(place) !== b.get(place)
  })
  const numbers = different.map(log => hexToNumber(log.blockNumber))
  return numbers.length > 0 ? Math.min(...numbers) : undefined
}

/** The ordinary case, which needs no text of each. */
function areTheSame(some: readonly RawLog[], others: readonly RawLog[]): boolean {
  return some.length === others.length && some.every((log, index) => isTheSame(log, others[index]))
}

function isTheSame(a: RawLog, b: RawLog | undefined): boolean {
  return (
    b !== undefined &&
    a.blockHash === b.blockHash &&
    a.logIndex === b.logIndex &&
    a.address === b.address &&
    a.topics.length === b.topics.length &&
    a.topics.every((topic, position) => topic === b.topics[position]) &&
    a.data === b.data &&
    a.transactionHash === b.transactionHash
  )
}

function byPlace({ blockHash, logIndex, address, topics, data, transactionHash }: RawLog): [string, string] {
  const said = [address.toLowerCase(), topics, data, transactionHash]
  return [`${blockHash} ${hexToNumber(logIndex)}`, JSON.stringify(said)]
}

/** Where both have the same block, its receipts say who is wrong. Where they have not, nobody here can know it. */
async function settle(
  pool: EndpointPool,
  blocks: SealedBlocks,
  number: number,
  opinions: readonly [Opinion, Opinion],
): Promise<void> {
  const [one, two] = await Promise.all(opinions.map(({ endpoint }) => hashAt(endpoint, number)))
  if (one === undefined || one !== two) return
  const [sealed] = await pool.once(endpoint => blocks.from(endpoint, [one]))
  if (!sealed) return
  const truth = blocks.watchedLogs(sealed)
  for (const { endpoint, logs } of opinions) {
    const said = logs.filter(log => hexToNumber(log.blockNumber) === number)
    if (firstDifference(said, truth) !== undefined) pool.ban(endpoint, misreport(number))
  }
}

/** What there is to say of an endpoint whose logs of a block are not those of its receipts. */
export function misreport(block: number): string {
  return `its logs of block ${block} are not those that the receipts of the block have`
}

async function hashAt(endpoint: Endpoint, number: number): Promise<Hex | undefined> {
  const question = { method: "eth_getBlockByNumber", params: [numberToHex(number), false] }
  const [answer] = await endpoint.ask([question])
  return (answer?.result as RawBlock | null | undefined)?.hash
}
