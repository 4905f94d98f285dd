"use client"

import { createContext, type ReactNode, use } from "react"

type Labels = ReadonlyMap<string, string>

const AddressBook = createContext<Labels>(new Map())

/** Whose addresses are, by the address in lower case, for every place that shows one. */
export function AddressBookProvider({ labels, children }: { labels: Labels; children: ReactNode }) {
  return <AddressBook value={labels}>{children}</AddressBook>
}

/** What is known of an address; nothing of one that nobody knows, and of a hash. */
export function AddressLabel({ address }: { address: string }) {
  const label = use(AddressBook).get(address.toLowerCase())
  return (
    label && (
      <span className="max-w-36 truncate font-sans text-note text-quiet" data-label={label} title={label}>
        {label}
      </span>
    )
  )
}
