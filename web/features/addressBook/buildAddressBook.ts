import { groupBy } from "../../lib/groupBy.ts"
import type { AddressEntry } from "./queries.ts"

/** What is said beside an address, by the address in lower case: each label with the chains that it is of. */
export function buildAddressBook(entries: readonly AddressEntry[]): Map<string, string> {
  return new Map(
    [...groupBy(entries, ({ address }) => address.toLowerCase())].map(([address, own]) => [
      address,
      [...groupBy(own, ({ label }) => label)].map(([label, same]) => withChains(label, same)).join("; "),
    ]),
  )
}

function withChains(label: string, entries: readonly AddressEntry[]): string {
  const chains = entries.flatMap(({ chain }) => (chain ? [chain.name] : []))
  return chains.length === 0 ? label : `${label} on ${chains.join(", ")}`
}
