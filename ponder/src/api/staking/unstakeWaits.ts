import { isAddressEqual } from "viem"
import type { RegisteredToken } from "../../domain/registeredToken.ts"
import type { RequestContext } from "../graphql/context.ts"
import { owedBy } from "./poolStanding.ts"
import { poolsAt } from "./poolsAt.ts"

/** How long taking each of the tokens back for its coin takes at a moment, by the queues of the pools that do. */
export async function unstakeWaits(tokens: readonly RegisteredToken[], at: number, context: RequestContext) {
  const pools = await poolsAt({ at }, context)
  const waits = await Promise.all(
    tokens.map(async ({ chainId, address }) => {
      const pool = pools.find(
        ({ known }) =>
          known.chainId === chainId && known.tokens.some(token => isAddressEqual(token, address)),
      )
      return pool && { chainId, address, seconds: (await owedBy(pool, context)).expectedSeconds }
    }),
  )
  return waits.filter(wait => wait !== undefined)
}
