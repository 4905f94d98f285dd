import { cache } from "react"
import { readOnServer } from "../../lib/readOnServer.ts"
import { TransferQuery } from "./queries.ts"

/** On the server, once per request. */
export const loadTransfer = cache((id: string) => readOnServer(TransferQuery, { id }))
