import { type Abi, type AbiEvent, encodeAbiParameters, encodeEventTopics, type Hex, hexToBytes } from "viem"
import { claimerPoolAbi, requestPoolAbi } from "../../../abis/stakingPool.ts"
import { networks } from "../../../ponder/networks/index.ts"
import type { Log } from "../scriptedChains/block.ts"
import { account } from "./bridgeTraffic.ts"

const pools = networks.flatMap(({ id, stakingPools = [] }) =>
  stakingPools.map(pool => ({
    chainId: id,
    address: pool.address,
    events: eventsOf(pool.queueOf === "REQUESTS" ? requestPoolAbi : claimerPoolAbi),
  })),
)

/**
 * What a staking pool of the chain says in a transaction, as a function of its hash: schedules stay what they were. Not
 * everything is asked for that is paid; an index that counts must come to the same whatever it hears.
 */
export function stakingLogs(chainId: number, hash: Hex): Log[] {
  const bytes = hexToBytes(hash)
  const at = (place: number) => bytes[place] ?? 0
  const pool = pools.filter(each => each.chainId === chainId)[at(0) % 2]
  const event = pool?.events[at(1) % pool.events.length]
  if (!pool || !event) return []
  const valueAt = (type: string, place: number): unknown => {
    if (type === "address") return account((at(place) % 3) + 1)
    if (type === "bool") return at(place) % 2 === 0
    if (type === "uint256") return BigInt(at(place) % 8) * 10n ** 18n
    const count = at(2) % 4
    return Array.from({ length: count }, (_, index) => valueAt(type.replace("[]", ""), place + index))
  }
  const values = event.inputs.map(({ type }, place) => valueAt(type, 3 + place))
  const those = (indexed: boolean) => event.inputs.filter(input => (input.indexed ?? false) === indexed)
  const valuesOf = (inputs: AbiEvent["inputs"]) => inputs.map(input => values[event.inputs.indexOf(input)])
  const named = those(true).map(({ name = "" }, place) => [name, valuesOf(those(true))[place]])
  const topics = encodeEventTopics({ abi: [event] as Abi, args: Object.fromEntries(named) } as never) as Hex[]
  return [{ address: pool.address, topics, data: encodeAbiParameters(those(false), valuesOf(those(false))) }]
}

function eventsOf(abi: Abi): AbiEvent[] {
  return abi.flatMap(item => (item.type === "event" ? item : []))
}
