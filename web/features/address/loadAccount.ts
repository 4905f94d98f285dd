import { cache } from "react"
import { readOnServer } from "../../lib/readOnServer.ts"
import { AccountQuery } from "./queries.ts"

/** On the server, once per request. */
export const loadAccount = cache((address: `0x${string}`, verifiedOnly: boolean) =>
  readOnServer(AccountQuery, { address, verifiedOnly }),
)
