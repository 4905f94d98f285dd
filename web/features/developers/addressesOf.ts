import { LOCAL_GRAPHQL_URL } from "../../../ponder/analysts/savedQueries.ts"
import { graphiqlUrl } from "../../lib/apiUrls.ts"
import { requestOrigin } from "../../lib/requestOrigin.ts"

export type Addresses = {
  /** Where anybody asks: the API itself, or this site, which passes questions on. */
  graphql: string
  /** Null where browsers cannot reach the API itself. */
  graphiql: string | null
  /** The API itself, for what this site does not pass on; on its own machine where it has no public address. */
  api: string
  isPublic: boolean
}

/** Where things are for the reader of a page, as its request came in. */
export function addressesOf(headers: { get: (name: string) => string | null }): Addresses {
  const graphiql = graphiqlUrl()
  const api = (graphiql ?? LOCAL_GRAPHQL_URL).replace(/\/graphql$/, "")
  return { graphql: graphiql ?? ownGraphqlUrl(headers), graphiql, api, isPublic: graphiql !== null }
}

function ownGraphqlUrl(headers: { get: (name: string) => string | null }): string {
  const origin = requestOrigin(headers)
  return origin ? `${origin}/graphql` : LOCAL_GRAPHQL_URL
}
