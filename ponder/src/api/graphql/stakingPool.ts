import type { Address } from "viem"
import { tokenId } from "../../domain/tokenId.ts"
import { chainOf } from "../chainOf.ts"
import { decimalText } from "../decimalText.ts"
import { coinPrice } from "../staking/coinPrice.ts"
import { owedBy, stakedIn } from "../staking/poolStanding.ts"
import { type PoolAt, poolsAt } from "../staking/poolsAt.ts"
import { usdText } from "../usdText.ts"
import type { RequestContext } from "./context.ts"

export const stakingPool = {
  typeDefs: /* GraphQL */ `
    extend type Query {
      "The pools that take a chain's coin and give staking tokens for it, and what stands in each by its own events."
      stakingPools(
        chainId: Int
        "Unix seconds: as it stood after all that had happened by then. Not later than what all chains are indexed to. Without it, as the chain is indexed now."
        at: Int
      ): [StakingPool!]!
    }

    type StakingPool {
      chain: Chain!
      address: Address!
      label: String!
      "The symbol of the coin that is staked, in which all amounts here are."
      coin: String!
      "What it gives for the coin; none where nothing of it is in use any more."
      tokens: [Token!]!
      "What the shares are worth that it has given and not taken back, at the ratio of that moment. Null where its events tell no shares, or no ratio is known."
      staked: Decimal
      stakedUsd: Decimal
      "Those shares, with 18 decimals. Null where its events tell none."
      shares: BigInt
      "All that was ever staked, from the first indexed block on."
      stakedIn: Decimal!
      "All that ever left the stake, by the queue or at once: it counts the rewards, which \`stakedIn\` does not."
      unstakedOut: Decimal!
      "Asked back and not paid."
      pending: Decimal!
      pendingUsd: Decimal
      "How many requests those are."
      pendingRequests: Int!
      "The part of \`pending\` whose time is over."
      claimable: Decimal!
      claimableRequests: Int!
      "Of what was asked back, what is paid."
      paid: Decimal!
      "When the oldest request was made that is not paid, in unix seconds."
      oldestPendingTimestamp: Int
      "From asking the coin back until it is due, as promised."
      unstakeSeconds: Int!
      "How long who asks at that moment has to expect to wait: what is promised, or where the pool is late, as long as the oldest request waits already."
      expectedSeconds: Int!
      "What one of the coin was worth at that moment."
      price: Price!
      "The last indexed block of the chain; with \`at\`, the block of the last change by then, and 0 where there was none."
      block: BigInt!
      "The moment that it is about, in unix seconds."
      timestamp: Int!
    }
  `,
  resolvers: {
    Query: {
      stakingPools: async (_: unknown, args: Arguments, context: RequestContext) =>
        (await poolsAt(args, context)).map(pool => ({ ...pool, isNow: args.at == null })),
    },
    StakingPool: {
      chain: ({ chainId }: Pool) => chainOf(chainId),
      address: ({ pool }: Pool) => pool,
      label: ({ known }: Pool) => known.label,
      coin: ({ known }: Pool) => known.coin.symbol,
      tokens: ({ chainId, known }: Pool, _: unknown, { tokens }: RequestContext) =>
        Promise.all(known.tokens.map((address: Address) => tokens.load(tokenId(chainId, address)))),
      staked: async (pool: Pool, _: unknown, context: RequestContext) => {
        const staked = await stakedIn(pool, context)
        return staked === undefined ? null : decimalText(staked)
      },
      stakedUsd: async (pool: Pool, _: unknown, context: RequestContext) => {
        const staked = await stakedIn(pool, context)
        return staked === undefined ? null : usdText(staked, await priceOf(pool, context))
      },
      shares: async (pool: Pool, _: unknown, context: RequestContext) =>
        pool.known.tokens.length === 0 ? null : ((await totalsOf(pool, context))?.total_shares ?? 0),
      stakedIn: async (pool: Pool, _: unknown, context: RequestContext) =>
        decimalText(BigInt((await totalsOf(pool, context))?.total_staked ?? 0)),
      unstakedOut: async (pool: Pool, _: unknown, context: RequestContext) =>
        decimalText(BigInt((await totalsOf(pool, context))?.total_unstaked ?? 0)),
      paid: async (pool: Pool, _: unknown, context: RequestContext) =>
        decimalText(BigInt((await totalsOf(pool, context))?.total_paid ?? 0)),
      pending: async (pool: Pool, _: unknown, context: RequestContext) =>
        decimalText((await owedBy(pool, context)).pending),
      pendingUsd: async (pool: Pool, _: unknown, context: RequestContext) =>
        usdText((await owedBy(pool, context)).pending, await priceOf(pool, context)),
      pendingRequests: async (pool: Pool, _: unknown, context: RequestContext) =>
        (await owedBy(pool, context)).pendingRequests,
      claimable: async (pool: Pool, _: unknown, context: RequestContext) =>
        decimalText((await owedBy(pool, context)).claimable),
      claimableRequests: async (pool: Pool, _: unknown, context: RequestContext) =>
        (await owedBy(pool, context)).claimableRequests,
      oldestPendingTimestamp: async (pool: Pool, _: unknown, context: RequestContext) =>
        (await owedBy(pool, context)).oldestAt,
      expectedSeconds: async (pool: Pool, _: unknown, context: RequestContext) =>
        (await owedBy(pool, context)).expectedSeconds,
      price: (pool: Pool, _: unknown, context: RequestContext) => priceOf(pool, context),
      block: async (pool: Pool, _: unknown, context: RequestContext) =>
        pool.isNow ? pool.indexedBlock : ((await totalsOf(pool, context))?.block_number ?? 0),
      timestamp: ({ at }: Pool) => at,
    },
  },
}

type Arguments = { chainId?: number | null; at?: number | null }
type Pool = PoolAt & { isNow: boolean }

function totalsOf(pool: Pool, { stakingTotals }: RequestContext) {
  return stakingTotals.load(pool)
}

function priceOf({ known, at }: Pool, context: RequestContext) {
  return coinPrice(known, at, context)
}
