import {
  type AbiParameter,
  type Address,
  encodeAbiParameters,
  encodeEventTopics,
  getAbiItem,
  type Hex,
  parseAbi,
  size,
  toEventSelector,
} from "viem"
import { bridgeAbi } from "../../../abis/bridge.ts"
import { isSameAddress } from "../domain/isSameAddress.ts"
import { staticWords } from "./staticWords.ts"

/**
 * No contract emits it. Ponder passes over an event that it cannot decode without a word; the gateway puts this one in
 * its place, which carries what was there.
 */
export const unreadableAbi = parseAbi(["event Unreadable(bytes32[] topics, bytes data)"])

type RawLog = { address: Address; topics: Hex[]; data: Hex }
/** How many topics an event has, and at least how many words of data. */
type Form = { topics: number; words: number }

const WORD = 32

const forms = new Map<Hex, Form>(
  bridgeAbi
    .filter(item => item.type === "event")
    .map(event => [
      toEventSelector(event),
      {
        topics: 1 + staticWords(event.inputs.filter(isIndexed)),
        words: staticWords(event.inputs.filter(input => !isIndexed(input))),
      },
    ]),
)
const unreadable = getAbiItem({ abi: unreadableAbi, name: "Unreadable" })

/** The logs, with those of the bridge replaced that have the name of one of its events and not its form. */
export function markUnreadable<Log extends RawLog>(logs: readonly Log[], bridge: Address): Log[] {
  return logs.map(log => {
    if (!isSameAddress(log.address, bridge) || !log.topics[0]) return log
    const form = forms.get(log.topics[0])
    if (!form || canBeRead(log, form)) return log
    return {
      ...log,
      topics: encodeEventTopics({ abi: unreadableAbi }) as Hex[],
      data: encodeAbiParameters(unreadable.inputs, [log.topics, log.data]),
    }
  })
}

/** As a decoder finds that reads all of it; that was an eighth of what the gateway does. */
function canBeRead({ topics, data }: RawLog, form: Form): boolean {
  return (
    topics.length === form.topics &&
    topics.every(topic => size(topic) >= WORD) &&
    size(data) >= WORD * form.words
  )
}

function isIndexed(input: AbiParameter & { indexed?: boolean }): boolean {
  return input.indexed === true
}
