import { decimalText } from "./decimalText.ts"
import type { RequestContext } from "./graphql/context.ts"
import { tokenAmount } from "./tokenAmount.ts"

type Volume = { tokenId: string; shares: bigint; at: number }

/** Shares of many transfers in tokens, at the ratio that the token's own chain had at a time. */
export async function volumeAmount(
  { tokenId, shares, at }: Volume,
  { tokens, ratios }: Pick<RequestContext, "tokens" | "ratios">,
): Promise<string> {
  const token = await tokens.load(tokenId)
  if (!token) return decimalText(shares)
  const place = { chainId: Number(token.originChainId), token: token.originAddress, timestamp: at }
  return decimalText(await tokenAmount({ shares, bondType: token.bondType, place }, ratios))
}
