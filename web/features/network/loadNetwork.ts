import { cache } from "react"
import { serverGraphqlUrl } from "../../lib/apiUrls.ts"
import { ask, createGateway } from "../../lib/gateway.ts"
import { NetworkQuery } from "./queries.ts"
import { foldAnswer, type Reading } from "./reading.ts"

/** On the server, once per request. */
export const loadNetwork = cache(async (): Promise<Reading> => {
  return foldAnswer(null, await ask(createGateway(serverGraphqlUrl()), NetworkQuery, {}))
})
