import { GraphQLError } from "graphql"
import { limits } from "./limits.ts"

/** For a query that is within all limits and takes too long all the same. */
export function timeout(seconds: number): GraphQLError {
  return new GraphQLError(`This query took longer than ${seconds} seconds; ask for less at once.`, {
    extensions: { code: limits.seconds.code, limit: seconds },
  })
}
