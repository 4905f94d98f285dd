import { cache } from "react"
import { readOnServer } from "../../lib/readOnServer.ts"
import { buildAddressBook } from "./buildAddressBook.ts"
import { AddressBookQuery } from "./queries.ts"

/** On the server, once per request. No page waits for labels: where the API is slow or silent there are none. */
export const loadAddressBook = cache(async (): Promise<ReadonlyMap<string, string>> => {
  const { reading } = await readOnServer(AddressBookQuery, {})
  return buildAddressBook("then" in reading || reading.kind === "unread" ? [] : reading.data.addressBook)
})
