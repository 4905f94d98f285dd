import { chainOf } from "../chainOf.ts"
import { decimalText } from "../decimalText.ts"
import { priceAt } from "../priceAt.ts"
import { type BalanceArguments, type BalanceFacts, balancePlace, balancesOf } from "../read/balances.ts"
import { reserveOf } from "../reserveOf.ts"
import { tokenAmount } from "../tokenAmount.ts"
import { usdText } from "../usdText.ts"
import type { RequestContext } from "./context.ts"
import { momentInput, originInput } from "./input.ts"

export const balance = {
  typeDefs: /* GraphQL */ `
    extend type Query {
      "Per chain and token: what the bridge holds or has minted there, of the registered tokens unless \`tokenId\` names one."
      balances(
        tokenId: ID
        chainId: Int
        "Unix seconds: exactly as it stood after all that had happened by then, on every chain. Not later than what all chains are indexed to. Without it, as each chain is indexed now."
        at: Int
      ): [Balance!]!
    }

    type Balance {
      chain: Chain!
      token: Token!
      side: Side!
      "By the events of the bridge: 18 decimals, and shares for rebasing bonds."
      shares: BigInt!
      "Those shares in tokens, at the ratio of that moment, rounded up as the bridge does when it pays out."
      amount: Decimal!
      "What that is worth in US dollars, rounded towards zero; null where there is no price."
      usd: Decimal
      "What one token was worth at that moment, which \`usd\` goes by."
      price: Price!
      "Deposited elsewhere and not paid out of this token on this chain yet. Without \`at\`, by the last moment of which all chains are indexed."
      owedShares: BigInt!
      "Those shares in tokens, at the ratio of that moment."
      owedAmount: Decimal!
      "What those are worth in US dollars; null where there is no price."
      owedUsd: Decimal
      "The part of \`owedShares\` that nobody can ever claim."
      unclaimableShares: BigInt!
      "Those shares in tokens, at the ratio of that moment."
      unclaimableAmount: Decimal!
      "When the oldest deposit of it was made that can still be claimed, in unix seconds; null where there is none."
      oldestOwedTimestamp: Int
      "What the token's own contract said when it was last read by then, in tokens; null where it never was."
      onChain: Decimal
      "The block of that reading."
      onChainBlock: BigInt
      "In tokens, what was read beyond what the events of the bridge make up at the same block: came or went by other ways, such as an operator's own liquidity. Null where it was never read."
      drift: Decimal
      "The last indexed block of the chain; with \`at\`, the block of the last change by then, and 0 where there was none."
      block: BigInt!
      "Of that block, in unix seconds; 0 where there is none."
      timestamp: Int!
    }
  `,
  resolvers: {
    Query: {
      balances: async (_: unknown, args: BalanceArguments, context: RequestContext) => {
        const origin = args.tokenId == null ? undefined : originInput(args.tokenId)
        const at = args.at == null ? undefined : momentInput(args.at, await context.commonMoment())
        return balancesOf({ origin, chainId: args.chainId ?? undefined, at }, context)
      },
    },
    Balance: {
      chain: ({ chainId }: BalanceFacts) => chainOf(chainId),
      amount: (facts: BalanceFacts, _: unknown, context: RequestContext) =>
        inTokens(facts.shares, facts, context),
      usd: async (facts: BalanceFacts, _: unknown, context: RequestContext) =>
        usdText(facts.shares, await priceOf(facts, context)),
      price: (facts: BalanceFacts, _: unknown, context: RequestContext) => priceOf(facts, context),
      owedShares: async (facts: BalanceFacts, _: unknown, context: RequestContext) =>
        (await owedTo(facts, context)).owed,
      owedAmount: async (facts: BalanceFacts, _: unknown, context: RequestContext) =>
        inTokens((await owedTo(facts, context)).owed, facts, context),
      owedUsd: async (facts: BalanceFacts, _: unknown, context: RequestContext) =>
        usdText((await owedTo(facts, context)).owed, await priceOf(facts, context)),
      unclaimableShares: async (facts: BalanceFacts, _: unknown, context: RequestContext) =>
        (await owedTo(facts, context)).unclaimable,
      unclaimableAmount: async (facts: BalanceFacts, _: unknown, context: RequestContext) =>
        inTokens((await owedTo(facts, context)).unclaimable, facts, context),
      oldestOwedTimestamp: async (facts: BalanceFacts, _: unknown, context: RequestContext) =>
        (await owedTo(facts, context)).oldest,
      onChain: async (facts: BalanceFacts, _: unknown, context: RequestContext) =>
        (await reserveOf(facts, context))?.amount,
      onChainBlock: async (facts: BalanceFacts, _: unknown, context: RequestContext) =>
        (await reserveOf(facts, context))?.block,
      drift: async (facts: BalanceFacts, _: unknown, context: RequestContext) =>
        (await reserveOf(facts, context))?.drift,
    },
  },
}

async function inTokens(shares: bigint, facts: BalanceFacts, { ratios }: RequestContext): Promise<string> {
  const { bondType } = facts.token
  return decimalText(await tokenAmount({ shares, bondType, place: balancePlace(facts) }, ratios))
}

function priceOf(facts: BalanceFacts, context: RequestContext) {
  return priceAt(facts.token, balancePlace(facts), context)
}

async function owedTo({ chainId, contract, owedAt }: BalanceFacts, { owed }: RequestContext) {
  const claims = (await owed.load(owedAt)).filter(
    row => row.to_chain_id === `${chainId}` && row.to_token === contract,
  )
  const oldest = claims.flatMap(row => row.oldest_timestamp ?? [])
  return {
    owed: claims.reduce((sum, row) => sum + BigInt(row.owed_shares), 0n),
    unclaimable: claims.reduce((sum, row) => sum + BigInt(row.unclaimable_shares), 0n),
    oldest: oldest.length === 0 ? null : Math.min(...oldest),
  }
}
