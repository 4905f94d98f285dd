import { graphql, type ResultOf } from "../../lib/graphql.ts"

/** What tells a token of the bridge from every other one. */
export const RegisteredTokenFragment = graphql(`
  fragment RegisteredToken on Token {
    id
    symbol
    verified
    originAddress
    originChain {
      id
      name
    }
  }
`)

export type RegisteredToken = ResultOf<typeof RegisteredTokenFragment>
