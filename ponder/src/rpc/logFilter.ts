import { type Address, type Hex, hexToNumber } from "viem"
import type { RawLog } from "./rawForms.ts"

/** As `eth_getLogs` takes it. */
export type LogFilter = {
  address?: Address | Address[]
  topics?: (Hex | Hex[] | null)[]
  fromBlock?: Hex
  toBlock?: Hex
  blockHash?: Hex
}

/** What tells whether a log passes. */
export function passing({ address, topics = [], fromBlock, toBlock }: LogFilter): (log: RawLog) => boolean {
  const addresses = address === undefined ? undefined : new Set(lowerCase([address].flat()))
  const wanted = topics.map(topic => (topic === null ? undefined : new Set(lowerCase([topic].flat()))))
  const first = fromBlock ? hexToNumber(fromBlock) : 0
  const last = toBlock ? hexToNumber(toBlock) : Number.POSITIVE_INFINITY
  return log => {
    const number = hexToNumber(log.blockNumber)
    if (number < first || number > last) return false
    if (addresses && !addresses.has(log.address.toLowerCase())) return false
    return wanted.every((choice, position) => !choice || choice.has(log.topics[position] ?? ""))
  }
}

/** Whether nothing can pass `inner` that does not pass `outer`, as far as addresses and the kind of event go. */
export function isWithin(inner: LogFilter, outer: { addresses: Address[]; topics: Hex[] }): boolean {
  const { address, topics = [] } = inner
  const [kinds] = topics
  if (address === undefined || kinds == null) return false
  const [addresses, known] = [lowerCase(outer.addresses), lowerCase(outer.topics)]
  return (
    lowerCase([address].flat()).every(one => addresses.includes(one)) &&
    lowerCase([kinds].flat()).every(one => known.includes(one))
  )
}

function lowerCase(values: readonly string[]): string[] {
  return values.map(value => value.toLowerCase())
}
