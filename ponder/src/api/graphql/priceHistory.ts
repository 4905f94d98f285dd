import { type Interval, intervalEnds } from "../../queries/interval.ts"
import { tokenPrice } from "../tokenPrice.ts"
import type { RequestContext } from "./context.ts"
import { intervalsInput, tokenIdInput } from "./input.ts"

export const priceHistory = {
  typeDefs: /* GraphQL */ `
    extend type Query {
      "What a token was worth interval by interval (UTC; weeks begin on Monday), oldest first; at most 1000 intervals. Empty for a token that nobody knows."
      priceHistory(
        tokenId: ID!
        interval: Interval!
        "As of \`balanceHistory\`."
        from: Int
        to: Int
      ): [PricePoint!]!
    }

    type PricePoint {
      "When the interval begins, in unix seconds."
      timestamp: Int!
      "At its end; for the last interval, at the moment up to which all chains are indexed."
      price: Price!
    }
  `,
  resolvers: { Query: { priceHistory: readHistory } },
}

type Arguments = { tokenId: string; interval: Interval; from?: number | null; to?: number | null }

async function readHistory(_: unknown, args: Arguments, context: RequestContext) {
  const latest = await context.commonMoment()
  const stretch = intervalsInput(args, latest)
  const token = await context.tokens.load(tokenIdInput(args.tokenId))
  if (!token) return []
  return intervalEnds(args.interval, stretch, latest).map(({ timestamp, end }) => ({
    timestamp,
    price: tokenPrice({ tokenId: token.id, at: end }, context),
  }))
}
