import { GraphQLError } from "graphql"

/** The sentence says what is expected. */
export function badInput(sentence: string): GraphQLError {
  return new GraphQLError(sentence, { extensions: { code: "BAD_USER_INPUT" } })
}
