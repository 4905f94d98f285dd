import { createSchema } from "graphql-yoga"
import { chain } from "./chain.ts"
import type { RequestContext } from "./context.ts"
import { freshness } from "./freshness.ts"
import { scalars } from "./scalars.ts"

const parts = [scalars, chain, freshness]

export const schema = createSchema<RequestContext>({
  typeDefs: ["type Query", ...parts.map(part => part.typeDefs)],
  resolvers: parts.map(part => part.resolvers),
})
