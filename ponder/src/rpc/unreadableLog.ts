import {
  type Address,
  decodeEventLog,
  encodeAbiParameters,
  encodeEventTopics,
  getAbiItem,
  type Hex,
  isAddressEqual,
  parseAbi,
  toEventSelector,
} from "viem"
import { bridgeAbi } from "../../../abis/bridge.ts"

/**
 * No contract emits it. Ponder passes over an event that it cannot decode without a word; the gateway puts this one in
 * its place, which carries what was there.
 */
export const unreadableAbi = parseAbi(["event Unreadable(bytes32[] topics, bytes data)"])

type RawLog = { address: Address; topics: Hex[]; data: Hex }

const known = new Set<Hex>(bridgeAbi.filter(item => item.type === "event").map(toEventSelector))
const unreadable = getAbiItem({ abi: unreadableAbi, name: "Unreadable" })

/** The logs, with those of the bridge replaced that have the name of one of its events and not its form. */
export function markUnreadable<Log extends RawLog>(logs: readonly Log[], bridge: Address): Log[] {
  return logs.map(log => {
    if (!isAddressEqual(log.address, bridge) || !log.topics[0] || !known.has(log.topics[0])) return log
    if (canBeRead(log)) return log
    return {
      ...log,
      topics: encodeEventTopics({ abi: unreadableAbi }) as Hex[],
      data: encodeAbiParameters(unreadable.inputs, [log.topics, log.data]),
    }
  })
}

function canBeRead({ topics, data }: RawLog): boolean {
  try {
    decodeEventLog({ abi: bridgeAbi, topics: topics as [Hex, ...Hex[]], data })
    return true
  } catch {
    return false
  }
}
