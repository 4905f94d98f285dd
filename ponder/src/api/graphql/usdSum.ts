import { USD_DECIMALS } from "../../domain/usdOfShares.ts"
import { usdSum as sumOf } from "../../domain/usdSum.ts"
import { decimalText } from "../decimalText.ts"
import { type PriceFacts, usdAt } from "../priceAt.ts"
import type { TokenFacts } from "../read/tokens.ts"
import { tokenAmount } from "../tokenAmount.ts"
import type { RequestContext } from "./context.ts"

export const usdSum = {
  typeDefs: /* GraphQL */ `
    "A sum in US dollars, and what is not in it."
    type UsdSum {
      "Of all that has a fresh price, each rounded towards zero at 8 decimals. Null where nothing of what there is has one."
      usd: Decimal
      "What has no price, or one that is too old to be counted."
      leftOut: [LeftOut!]!
    }

    type LeftOut {
      token: Token!
      shares: BigInt!
      "Those shares in tokens."
      amount: Decimal!
      "Says why."
      price: Price!
    }
  `,
  resolvers: {
    LeftOut: {
      amount: async ({ token, shares, place }: UsdPart, _: unknown, { ratios }: RequestContext) =>
        decimalText(await tokenAmount({ shares, bondType: token.bondType, place }, ratios)),
    },
  },
}

/** Shares of a token, with their price and the place that it is of. */
export type UsdPart = {
  token: TokenFacts
  shares: bigint
  price: PriceFacts
  place: Parameters<typeof tokenAmount>[0]["place"]
}

export function usdSumOf(parts: readonly UsdPart[]) {
  const { usd, leftOut } = sumOf(
    parts.map(part => ({ ...part, state: part.price.state, usd: usdAt(part.shares, part.price) })),
  )
  return { usd: usd === undefined ? null : decimalText(usd, USD_DECIMALS), leftOut }
}
