import { GraphQLError } from "graphql"
import type { GraphQLParams, Plugin } from "graphql-yoga"

/** Yoga takes `variables` in an address or a form that are no JSON for a fault of its own, and would answer 500. */
export function unreadableParameters(): Plugin {
  return {
    onRequestParse({ requestParser, setRequestParser }) {
      if (!requestParser) return
      setRequestParser(async request => {
        try {
          // There are no batches.
          return (await requestParser(request)) as GraphQLParams
        } catch (error) {
          if (!(error instanceof SyntaxError)) throw error
          const extensions = { code: "BAD_REQUEST", http: { status: 400 } }
          throw new GraphQLError("`variables` and `extensions` are each a JSON object.", { extensions })
        }
      })
    },
  }
}
