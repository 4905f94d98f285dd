import type { RatioLoader } from "./read/ratios.ts"
import type { TransferRow } from "./read/transfers.ts"
import { tokenAmount } from "./tokenAmount.ts"
import { transferToken } from "./transferToken.ts"

/** Tokens with 18 decimals, at the ratio of the deposit (of the payout, where that is all there is). */
export async function transferAmount(row: TransferRow, ratios: RatioLoader): Promise<bigint> {
  return tokenAmount({ shares: BigInt(row.shares), ...transferToken(row) }, ratios)
}
