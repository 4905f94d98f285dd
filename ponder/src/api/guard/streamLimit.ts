import { GraphQLError } from "graphql"
import type { Plugin } from "graphql-yoga"
import type { Asked, TakePlace } from "./openAnswers.ts"

/** Refuses a subscription before it is one, where its client or all clients together have enough of them. */
export function streamLimit(take: TakePlace): Plugin<Asked> {
  return {
    onSubscribe({ args }) {
      const refused = take(args.contextValue)
      if (!refused) return
      const { message, status, code, limit } = refused
      throw new GraphQLError(message, { extensions: { code, limit, http: { status } } })
    },
  }
}
