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

export function passes(filter: LogFilter, log: RawLog): boolean {
  const addresses = filter.address === undefined ? undefined : lowerCase([filter.address].flat())
  if (addresses && !addresses.includes(log.address.toLowerCase())) return false
  const { fromBlock, toBlock } = filter
  if (fromBlock && hexToNumber(log.blockNumber) < hexToNumber(fromBlock)) return false
  if (toBlock && hexToNumber(log.blockNumber) > hexToNumber(toBlock)) return false
  return (filter.topics ?? []).every(
    (wanted, position) => wanted === null || lowerCase([wanted].flat()).includes(log.topics[position] ?? ""),
  )
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
