import { GraphQLError } from "graphql"
import { type LimitName, limits } from "./limits.ts"

/** Undefined where the query keeps to the limit; else what it is told: the bound, and its own value as `cost`. */
export function refusal(limit: LimitName, cost: number): GraphQLError | undefined {
  const { most, code, counted } = limits[limit]
  if (cost <= most) return undefined
  return new GraphQLError(`This query has ${cost} ${counted}; at most ${most} are answered.`, {
    // As for other queries that are not valid: the status is for clients that ask for it by their media type.
    extensions: { code, limit: most, cost, http: { spec: true, status: 400 } },
  })
}
