import {
  type AbiParameter,
  type Address,
  decodeAbiParameters,
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

type Form = { indexed: AbiParameter[]; data: AbiParameter[] }

/** What viem's decoder would find out anew for each log, by a hash of the whole declaration. */
const forms = new Map<Hex, Form>(
  bridgeAbi
    .filter(item => item.type === "event")
    .map(event => [
      toEventSelector(event),
      {
        indexed: event.inputs.filter(isIndexed),
        data: event.inputs.filter(input => !isIndexed(input)),
      },
    ]),
)
const unreadable = getAbiItem({ abi: unreadableAbi, name: "Unreadable" })

/** The logs, with those of the bridge replaced that have the name of one of its events and not its form. */
export function markUnreadable<Log extends RawLog>(logs: readonly Log[], bridge: Address): Log[] {
  return logs.map(log => {
    if (!isAddressEqual(log.address, bridge) || !log.topics[0]) return log
    const form = forms.get(log.topics[0])
    if (!form || canBeRead(log, form)) return log
    return {
      ...log,
      topics: encodeEventTopics({ abi: unreadableAbi }) as Hex[],
      data: encodeAbiParameters(unreadable.inputs, [log.topics, log.data]),
    }
  })
}

function canBeRead({ topics: [, ...topics], data }: RawLog, form: Form): boolean {
  if (topics.length !== form.indexed.length) return false
  try {
    for (const [index, topic] of topics.entries())
      decodeAbiParameters(form.indexed.slice(index, index + 1), topic)
    decodeAbiParameters(form.data, data)
    return true
  } catch {
    return false
  }
}

function isIndexed(input: AbiParameter & { indexed?: boolean }): boolean {
  return input.indexed === true
}
