import type { Address } from "viem"
import { tokenId } from "../../domain/tokenId.ts"
import { type Interval, intervalSeconds } from "../../queries/interval.ts"
import { flows } from "../../queries/statistics/flows.ts"
import { chainOf } from "../chainOf.ts"
import { tokenPrice } from "../tokenPrice.ts"
import { usdText } from "../usdText.ts"
import { volumeAmount } from "../volumeAmount.ts"
import type { RequestContext } from "./context.ts"
import { intervalsInput, tokenIdInput } from "./input.ts"

export const flow = {
  typeDefs: /* GraphQL */ `
    extend type Query {
      "What was sent, per interval (UTC; weeks begin on Monday), route and token, oldest first; at most 1000 intervals. Of the registered tokens unless \`tokenId\` names one. Intervals without a transfer are left out."
      flows(
        tokenId: ID
        interval: Interval!
        "Unix seconds, included. Without it, 100 intervals up to \`to\`."
        from: Int
        "Unix seconds, included. Never later, and without it, the moment up to which all chains are indexed."
        to: Int
      ): [FlowPoint!]!
    }

    "The transfers of a token that were created in an interval, from one chain to another."
    type FlowPoint {
      "When the interval begins, in unix seconds; of the first one only what is not before \`from\` counts, of the last one what is not after \`to\`."
      timestamp: Int!
      "Null for payouts of which the deposit is not known."
      fromChain: Chain
      toChain: Chain!
      token: Token!
      transfers: Int!
      "How many of them have arrived by now."
      completed: Int!
      shares: BigInt!
      "Those shares in tokens, at the ratio on the token's own chain at the end of the interval."
      amount: Decimal!
      "What those were worth in US dollars then, rounded towards zero; null where there was no price."
      usd: Decimal
      "What one token was worth at the end of the interval; of the last one, at the moment up to which all chains are indexed."
      price: Price!
    }
  `,
  resolvers: {
    Query: { flows: readFlows },
    FlowPoint: {
      fromChain: ({ from_chain_id }: Flow) => (from_chain_id === null ? null : chainOf(from_chain_id)),
      toChain: ({ to_chain_id }: Flow) => chainOf(to_chain_id),
      token: ({ id }: Flow, _: unknown, { tokens }: RequestContext) => tokens.load(id),
      amount: ({ id, shares, end }: Flow, _: unknown, context: RequestContext) =>
        volumeAmount({ tokenId: id, shares: BigInt(shares), at: end }, context),
      usd: async (flow: Flow, _: unknown, context: RequestContext) =>
        usdText(BigInt(flow.shares), await tokenPrice(priced(flow), context)),
      price: (flow: Flow, _: unknown, context: RequestContext) => tokenPrice(priced(flow), context),
    },
  },
}

type Row = {
  timestamp: number
  from_chain_id: number | null
  to_chain_id: string
  origin_chain_id: string
  origin_address: Address
  transfers: number
  completed: number
  shares: string
}

type Flow = Awaited<ReturnType<typeof readFlows>>[number]

type Arguments = { tokenId?: string | null; interval: Interval; from?: number | null; to?: number | null }

function priced({ id, end, latest }: Flow) {
  return { tokenId: id, at: Math.min(end, latest) }
}

async function readFlows(_: unknown, args: Arguments, context: RequestContext) {
  const only = args.tokenId == null ? { verifiedOnly: true } : { tokenId: tokenIdInput(args.tokenId) }
  const latest = await context.commonMoment()
  const filter = { ...only, ...intervalsInput(args, latest) }
  const rows = await context.rows<Row>(flows(args.interval, filter))
  return rows.map(row => ({
    ...row,
    latest,
    id: tokenId(BigInt(row.origin_chain_id), row.origin_address),
    end: row.timestamp + intervalSeconds[args.interval] - 1,
  }))
}
