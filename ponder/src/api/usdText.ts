import { USD_DECIMALS } from "../domain/usdOfShares.ts"
import { decimalText } from "./decimalText.ts"
import { type PriceFacts, usdAt } from "./priceAt.ts"

/** What shares are worth, as people write it; null is that there is no price, which is not zero. */
export function usdText(shares: bigint, price: PriceFacts): string | null {
  const usd = usdAt(shares, price)
  return usd === undefined ? null : decimalText(usd, USD_DECIMALS)
}
