import { readOnServer } from "../../lib/readOnServer.ts"
import { ChainQuery } from "./queries.ts"

/** On the server. */
export function loadChain(chainId: number) {
  return readOnServer(ChainQuery, { chainId })
}
