import type { RequestContext } from "../graphql/context.ts"
import { type PriceFacts, priceAt } from "../priceAt.ts"
import type { KnownPool } from "./stakingPools.ts"

/** What one of a pool's coin was worth at a moment. */
export function coinPrice(
  { chainId, coin }: KnownPool,
  at: number,
  context: Pick<RequestContext, "prices" | "ratios">,
): Promise<PriceFacts> {
  const place = { chainId, token: coin.address, timestamp: at }
  return priceAt({ originChainId: `${chainId}`, bondType: "PLAIN" }, place, context)
}
