import { cache } from "react"
import { readOnServer } from "../../lib/readOnServer.ts"
import { SearchQuery } from "./queries.ts"

/** On the server, once per request. */
export const loadSearch = cache((text: string) => readOnServer(SearchQuery, { text }))
