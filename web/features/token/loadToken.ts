import { cache } from "react"
import { readOnServer } from "../../lib/readOnServer.ts"
import { TokenQuery } from "./queries.ts"
import { tokenVariables } from "./tokenVariables.ts"

/** On the server, once per request. */
export const loadToken = cache((chainId: number, address: `0x${string}`) =>
  readOnServer(TokenQuery, tokenVariables(chainId, address)),
)
