import type { RequestContext } from "./graphql/context.ts"
import { type PriceFacts, priceAt } from "./priceAt.ts"
import type { TransferRow } from "./read/transfers.ts"
import { transferToken } from "./transferToken.ts"

/** What a token of the transfer was worth at the deposit (at the payout, where that is all there is). */
export function transferPrice(
  row: TransferRow,
  context: Pick<RequestContext, "prices" | "ratios">,
): Promise<PriceFacts> {
  const { place, ...token } = transferToken(row)
  return priceAt(token, place, context)
}
