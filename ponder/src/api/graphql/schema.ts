import { createSchema } from "graphql-yoga"
import { account } from "./account.ts"
import { anomaly } from "./anomaly.ts"
import { chain } from "./chain.ts"
import type { RequestContext } from "./context.ts"
import { freshness } from "./freshness.ts"
import { pegEvent } from "./pegEvent.ts"
import { scalars } from "./scalars.ts"
import { token } from "./token.ts"
import { transfer } from "./transfer.ts"
import { transferList } from "./transferList.ts"
import { transferLookups } from "./transferLookups.ts"

const parts = [
  scalars,
  chain,
  token,
  transfer,
  pegEvent,
  anomaly,
  transferLookups,
  transferList,
  account,
  freshness,
]

export const schema = createSchema<RequestContext>({
  typeDefs: ["type Query", ...parts.map(part => part.typeDefs)],
  resolvers: parts.map(part => part.resolvers),
})
