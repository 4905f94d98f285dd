import { type Hex, hexToNumber, toEventSelector } from "viem"
import { bridgeAbi } from "../../../abis/bridge.ts"
import { RpcError } from "../../integration/scriptedChains/answer.ts"
import type { BenchChain } from "./benchChain.ts"

type LogFilter = {
  address?: Hex | Hex[]
  topics?: (Hex | Hex[] | null)[]
  fromBlock?: Hex
  toBlock?: Hex
  blockHash?: Hex
}
type Log = { address: Hex; topics: Hex[] }

/** What bridges emit in the worlds that are made here. */
const bridgeTopics = bridgeAbi
  .filter(item => item.type === "event" && /^(Deposit|Withdraw)/.test(item.name))
  .map(item => toEventSelector(item as never))

/** Most filters ask for all that a bridge says, which stands ready in one piece. */
export function logsAnswer(chain: BenchChain, [filter]: [LogFilter]): Buffer {
  const [first, last] = rangeOf(chain, filter)
  if (first > last) return list(Buffer.alloc(0))
  const addresses = [filter.address ?? []].flat().map(address => address.toLowerCase())
  if (addresses.length === 1 && addresses[0] === chain.bridge && wantsWholeBridge(filter)) {
    return list(chain.read("bridgeLogs", first, last))
  }
  const isPlain = addresses.length > 0 && addresses.includes(chain.bridge) === false
  if (isPlain && !couldBeTransfers(filter)) return list(Buffer.alloc(0))
  const logs: Log[] = JSON.parse(list(chain.read("logs", first, last)).toString())
  return Buffer.from(JSON.stringify(logs.filter(log => isWanted(filter, addresses, log))))
}

function rangeOf(chain: BenchChain, { blockHash, fromBlock, toBlock }: LogFilter): [number, number] {
  if (blockHash) {
    const number = chain.numberOf(blockHash)
    if (number === undefined) throw new RpcError(-32_000, "unknown block")
    return [number, number]
  }
  const at = (text: Hex | undefined, otherwise: number) =>
    text?.startsWith("0x") ? hexToNumber(text) : otherwise
  return [at(fromBlock, 0), Math.min(at(toBlock, chain.head), chain.head)]
}

function wantsWholeBridge({ topics = [] }: LogFilter): boolean {
  const [first, ...others] = topics
  if (others.some(topic => topic !== null)) return false
  return first == null || bridgeTopics.every(topic => [first].flat().includes(topic))
}

/** What else is emitted here is transfers of tokens. */
const transferTopic = toEventSelector("Transfer(address,address,uint256)")
function couldBeTransfers({ topics = [] }: LogFilter): boolean {
  const [first] = topics
  return first == null || [first].flat().includes(transferTopic)
}

function isWanted({ topics = [] }: LogFilter, addresses: readonly string[], log: Log): boolean {
  return (
    (addresses.length === 0 || addresses.includes(log.address.toLowerCase())) &&
    topics.every(
      (wanted, index) => wanted === null || [wanted].flat().some(topic => topic === log.topics[index]),
    )
  )
}

/** Each log in the file ends in a comma. */
function list(logs: Buffer): Buffer {
  return Buffer.concat([Buffer.from("["), logs.subarray(0, Math.max(logs.length - 1, 0)), Buffer.from("]")])
}
