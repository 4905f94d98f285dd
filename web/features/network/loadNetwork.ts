import { cache } from "react"
import { readOnServer } from "../../lib/readOnServer.ts"
import { NetworkQuery } from "./queries.ts"

/** On the server, once per request. */
export const loadNetwork = cache(() => readOnServer(NetworkQuery, {}))
