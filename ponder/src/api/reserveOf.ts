import { decimalText } from "./decimalText.ts"
import type { RequestContext } from "./graphql/context.ts"
import type { BalanceFacts } from "./read/balances.ts"
import { tokenAmount } from "./tokenAmount.ts"

/** Decimals of all that is converted from shares. */
const SHARE_DECIMALS = 18

/** What the token's contract said of a balance when it was last read, beside what the ledger says for the same block. */
export async function reserveOf(
  { chainId, token, contract, side, decimals, moment }: BalanceFacts,
  { readings, ratios }: Pick<RequestContext, "readings" | "ratios">,
) {
  if (decimals === null) return undefined
  const reading = await readings.load({ chainId, token: contract, side, ...moment })
  if (!reading) return undefined
  const place = {
    chainId,
    token: token.originAddress,
    block: BigInt(reading.block_number),
    timestamp: reading.timestamp,
  }
  const expected = await tokenAmount(
    { shares: BigInt(reading.ledger), bondType: token.bondType, place },
    ratios,
  )
  const read = BigInt(reading.amount)
  const precision = Math.max(decimals, SHARE_DECIMALS)
  return {
    amount: decimalText(read, decimals),
    block: reading.block_number,
    drift: decimalText(scaled(read, decimals) - scaled(expected, SHARE_DECIMALS), precision),
  }

  function scaled(amount: bigint, from: number): bigint {
    return amount * 10n ** BigInt(precision - from)
  }
}
