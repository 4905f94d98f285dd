import type { Address } from "viem"
import type { RequestContext } from "./graphql/context.ts"
import { type PriceFacts, priceAt } from "./priceAt.ts"

/** What a token was worth at a time, at the ratio that its own chain had then. */
export async function tokenPrice(
  { tokenId, at }: { tokenId: string; at: number },
  context: Pick<RequestContext, "tokens" | "prices" | "ratios">,
): Promise<PriceFacts> {
  const [originChainId = "0", originAddress = "0x"] = tokenId.split("-")
  const token = await context.tokens.load(tokenId)
  const place = { chainId: Number(originChainId), token: originAddress as Address, timestamp: at }
  return priceAt({ originChainId, bondType: token?.bondType ?? "PLAIN" }, place, context)
}
