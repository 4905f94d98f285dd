import { tokenId } from "../../domain/tokenId.ts"
import { senderCount } from "../../queries/statistics/senderCount.ts"
import type { SenderFilter } from "../../queries/statistics/senderTotals.ts"
import { topSenders } from "../../queries/statistics/topSenders.ts"
import { type TransferKey, transferIdOf } from "../../queries/transfers/transferKey.ts"
import { transferPage } from "../../queries/transfers/transferPage.ts"
import { chainOf } from "../chainOf.ts"
import { once } from "../once.ts"
import { type Durations, durationsOf } from "../read/durations.ts"
import type { TokenFacts } from "../read/tokens.ts"
import { type Totals, totalsBy } from "../read/totals.ts"
import { shareText } from "../shareText.ts"
import { tokenPrice } from "../tokenPrice.ts"
import { usdText } from "../usdText.ts"
import { volumeAmount } from "../volumeAmount.ts"
import type { RequestContext } from "./context.ts"
import { pageSize, periodInput, tokenIdInput } from "./input.ts"
import { usdSumOf } from "./usdSum.ts"

export const stats = {
  typeDefs: /* GraphQL */ `
    extend type Query {
      "The transfers that were created in a stretch of time, as they stand now. Of the registered tokens unless \`tokenId\` names one."
      stats(
        "Unix seconds, included."
        from: Int
        "Unix seconds, included. Never later, and without it, the moment up to which all chains are indexed."
        to: Int
        tokenId: ID
      ): Stats!
    }

    type Stats {
      transfers: Int!
      completed: Int!
      "\`completed\` as a part of \`transfers\`, from 0 to 1, rounded down to six decimals; null where there are none."
      completionShare: Decimal
      uniqueSenders: Int!
      "From the peg-in to the peg-out, of what is completed: half took at most this long. Null where nothing is."
      medianDurationSeconds: Int
      "Nine of ten took at most this long."
      p90DurationSeconds: Int
      "99 of 100 took at most this long."
      p99DurationSeconds: Int
      "The one that has waited longest for its claim."
      oldestAwaitingClaim: Transfer
      "Only those that there are any of."
      byStatus: [StatusStats!]!
      byRoute: [RouteStats!]!
      volumes: [TokenVolume!]!
      "The \`usd\` of all \`volumes\`."
      volumeUsd: UsdSum!
      "Who sent the most transfers; at most 500."
      topSenders(first: Int = 10): [SenderStats!]!
    }

    type SenderStats {
      sender: Address!
      transfers: Int!
      completed: Int!
    }

    type StatusStats {
      status: TransferStatus!
      transfers: Int!
    }

    type RouteStats {
      "Null for payouts of which the deposit is not known."
      fromChain: Chain
      toChain: Chain!
      transfers: Int!
      completed: Int!
      medianDurationSeconds: Int
    }

    type TokenVolume {
      token: Token!
      transfers: Int!
      completed: Int!
      shares: BigInt!
      "Those shares in tokens, at the ratio on the token's own chain at \`to\`."
      amount: Decimal!
      "What those were worth in US dollars at \`to\`, rounded towards zero; null where there was no price."
      usd: Decimal
      "What one token was worth at \`to\`."
      price: Price!
    }
  `,
  resolvers: {
    Query: { stats: readStats },
    Stats: {
      uniqueSenders: async ({ filter }: StatsFacts, _: unknown, { rows }: RequestContext) =>
        (await rows<{ senders: number }>(senderCount(filter)))[0]?.senders ?? 0,
      medianDurationSeconds: ({ durations }: StatsFacts) => durations.ofAll(50),
      p90DurationSeconds: ({ durations }: StatsFacts) => durations.ofAll(90),
      p99DurationSeconds: ({ durations }: StatsFacts) => durations.ofAll(99),
      oldestAwaitingClaim,
      byStatus: (facts: StatsFacts, _: unknown, context: RequestContext) =>
        totalsBy("STATUS", facts.filter, context),
      byRoute: async ({ filter, durations }: StatsFacts, _: unknown, context: RequestContext) =>
        (await totalsBy("ROUTE", filter, context)).map(row => ({ ...row, durations })),
      topSenders: (facts: StatsFacts, { first }: { first?: number | null }, { rows }: RequestContext) =>
        rows(topSenders(facts.filter, pageSize(first ?? 10))),
      volumes: ({ volumes }: StatsFacts) => volumes(),
      volumeUsd,
    },
    RouteStats: {
      fromChain: ({ from_chain_id }: Totals) => (from_chain_id === null ? null : chainOf(from_chain_id)),
      toChain: ({ to_chain_id }: Totals) => chainOf(to_chain_id),
      medianDurationSeconds: ({ durations, ...route }: Totals & Pick<StatsFacts, "durations">) =>
        durations.medianOf(route),
    },
    TokenVolume: {
      token: ({ tokenId }: Volume, _: unknown, { tokens }: RequestContext) => tokens.load(tokenId),
      amount: (volume: Volume, _: unknown, context: RequestContext) => volumeAmount(volume, context),
      usd: async (volume: Volume, _: unknown, context: RequestContext) =>
        usdText(volume.shares, await tokenPrice(volume, context)),
      price: (volume: Volume, _: unknown, context: RequestContext) => tokenPrice(volume, context),
    },
  },
}

type Period = SenderFilter & { to: number }
type Volume = Awaited<ReturnType<typeof readVolumes>>[number]
type StatsFacts = { filter: Period; durations: Durations; volumes: () => Promise<Volume[]> }

type Arguments = { from?: number | null; to?: number | null; tokenId?: string | null }

async function readStats(_: unknown, args: Arguments, context: RequestContext) {
  const latest = await context.commonMoment()
  const period = periodInput(args.from, args.to)
  const only =
    args.tokenId == null ? { verifiedOnly: true as const } : { tokenId: tokenIdInput(args.tokenId) }
  const filter: Period = { ...period, to: Math.min(period.to ?? latest, latest), ...only }
  const [all] = await totalsBy("ALL", filter, context)
  const { transfers = 0, completed = 0 } = all ?? {}
  return {
    filter,
    durations: durationsOf(filter, context.rows),
    volumes: once(() => readVolumes(filter, context)),
    transfers,
    completed,
    completionShare: shareText(completed, transfers),
  }
}

async function readVolumes(filter: Period, context: RequestContext) {
  const totals = await totalsBy("TOKEN", filter, context)
  return totals.map(row => ({
    ...row,
    tokenId: tokenId(BigInt(row.origin_chain_id), row.origin_address),
    shares: BigInt(row.shares),
    at: filter.to,
  }))
}

async function volumeUsd({ volumes }: StatsFacts, _: unknown, context: RequestContext) {
  const parts = (await volumes()).map(async volume => {
    const token = await context.tokens.load(volume.tokenId)
    return token && { ...originPart(token, volume), price: await tokenPrice(volume, context) }
  })
  return usdSumOf((await Promise.all(parts)).filter(part => part !== undefined))
}

function originPart(token: TokenFacts, { shares, at }: Volume) {
  const place = { chainId: Number(token.originChainId), token: token.originAddress, timestamp: at }
  return { token, shares, place }
}

async function oldestAwaitingClaim({ filter }: StatsFacts, _: unknown, context: RequestContext) {
  const chains = await context.trackedChains()
  const waiting = { ...filter, status: ["AWAITING_CLAIM"] as const }
  const [key] = await context.rows<TransferKey>(
    transferPage({ filter: waiting, orderBy: "OLDEST", limit: 1, chains }),
  )
  return key ? context.transfers.load(transferIdOf(key)) : null
}
