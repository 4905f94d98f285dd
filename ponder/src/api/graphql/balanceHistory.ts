import type { Address } from "viem"
import { tokenId } from "../../domain/tokenId.ts"
import { type Interval, intervalSeconds } from "../../queries/interval.ts"
import { balanceHistory as historyQuery } from "../../queries/ledger/balanceHistory.ts"
import type { RatioPlace } from "../../queries/ledger/ratiosAt.ts"
import { decimalText } from "../decimalText.ts"
import { priceAt } from "../priceAt.ts"
import type { TokenFacts } from "../read/tokens.ts"
import { tokenAmount } from "../tokenAmount.ts"
import { usdText } from "../usdText.ts"
import type { RequestContext } from "./context.ts"
import { intervalsInput, originInput } from "./input.ts"

export const balanceHistory = {
  typeDefs: /* GraphQL */ `
    extend type Query {
      "A token's balances interval by interval (UTC; weeks begin on Monday), oldest first; at most 1000 intervals."
      balanceHistory(
        tokenId: ID!
        chainId: Int
        interval: Interval!
        "Unix seconds: the first point is the interval that this falls into. Without it, 100 intervals up to \`to\`."
        from: Int
        "Unix seconds: the last point is the interval that this falls into. Never later, and without it, the moment up to which all chains are indexed."
        to: Int
      ): [BalancePoint!]!
    }

    enum Interval {
      HOUR
      DAY
      "From Monday on."
      WEEK
    }

    type BalancePoint {
      "When the interval begins, in unix seconds."
      timestamp: Int!
      chainId: Int!
      side: Side!
      "The token on this chain."
      contract: Address!
      "At the end of the interval."
      shares: BigInt!
      "Those shares in tokens, at the ratio at the end of the interval."
      amount: Decimal!
      "What that was worth in US dollars then, rounded towards zero; null where there was no price."
      usd: Decimal
      "What one token was worth at the end of the interval; of the last one, at the moment up to which all chains are indexed."
      price: Price!
      "Shares per token at the end of the interval, as told by then; null for a plain token and where none was known."
      ratio: Decimal
      "What was locked, or minted."
      inflowShares: BigInt!
      "Those shares in tokens, at the ratio at the end of the interval."
      inflowAmount: Decimal!
      "What was unlocked, or burned."
      outflowShares: BigInt!
      "Those shares in tokens, at the ratio at the end of the interval."
      outflowAmount: Decimal!
    }
  `,
  resolvers: {
    Query: { balanceHistory: readHistory },
    BalancePoint: {
      amount: (point: BalancePoint, _: unknown, context: RequestContext) =>
        inTokens(point.shares, point, context),
      usd: async (point: BalancePoint, _: unknown, context: RequestContext) =>
        usdText(BigInt(point.shares), await priceOf(point, context)),
      price: (point: BalancePoint, _: unknown, context: RequestContext) => priceOf(point, context),
      inflowAmount: (point: BalancePoint, _: unknown, context: RequestContext) =>
        inTokens(point.inflowShares, point, context),
      outflowAmount: (point: BalancePoint, _: unknown, context: RequestContext) =>
        inTokens(point.outflowShares, point, context),
      ratio: async (point: BalancePoint, _: unknown, { ratios }: RequestContext) => {
        if (point.token.bondType === "PLAIN") return null
        const ratio = await ratios.load(endOf(point))
        return ratio === undefined ? null : decimalText(ratio)
      },
    },
  },
}

type Arguments = {
  tokenId: string
  chainId?: number | null
  interval: Interval
  from?: number | null
  to?: number | null
}

type Row = {
  timestamp: string
  chain_id: number
  token: Address
  side: string
  shares: string
  inflow_shares: string
  outflow_shares: string
}

type BalancePoint = Awaited<ReturnType<typeof readHistory>>[number]

function endOf({ token, chainId, end }: BalancePoint): RatioPlace {
  return { chainId, token: token.originAddress, timestamp: end }
}

function priceOf(point: BalancePoint, context: RequestContext) {
  const { token, end, latest } = point
  return priceAt(token, { ...endOf(point), timestamp: Math.min(end, latest) }, context)
}

async function inTokens(shares: string, point: BalancePoint, { ratios }: RequestContext): Promise<string> {
  const { bondType } = point.token
  return decimalText(await tokenAmount({ shares: BigInt(shares), bondType, place: endOf(point) }, ratios))
}

async function readHistory(_: unknown, args: Arguments, { rows, tokens, commonMoment }: RequestContext) {
  const { interval, chainId } = args
  const origin = originInput(args.tokenId)
  const latest = await commonMoment()
  const stretch = intervalsInput(args, latest)
  const token: TokenFacts | undefined = await tokens.load(tokenId(origin.chainId, origin.address))
  if (!token) return []
  const found = await rows<Row>(
    historyQuery({ origin, interval, ...stretch, ...(chainId != null && { chainId }) }),
  )
  return found.map(row => ({
    token,
    latest,
    timestamp: Number(row.timestamp),
    end: Number(row.timestamp) + intervalSeconds[interval] - 1,
    chainId: row.chain_id,
    side: row.side,
    contract: row.token,
    shares: row.shares,
    inflowShares: row.inflow_shares,
    outflowShares: row.outflow_shares,
  }))
}
