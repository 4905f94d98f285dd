import type { Address } from "viem"
import { registeredToken } from "../../domain/registeredToken.ts"
import { tokenId } from "../../domain/tokenId.ts"
import { inFlightAt } from "../../queries/ledger/inFlightAt.ts"
import { chainOf } from "../chainOf.ts"
import { tokenPrice } from "../tokenPrice.ts"
import { usdText } from "../usdText.ts"
import { volumeAmount } from "../volumeAmount.ts"
import type { RequestContext } from "./context.ts"
import { momentInput, tokenIdInput } from "./input.ts"

export const inFlight = {
  typeDefs: /* GraphQL */ `
    extend type Query {
      "Per route and token: what is deposited and can be claimed, now or once it is final. Of the registered tokens unless \`tokenId\` names one."
      inFlight(
        tokenId: ID
        "Unix seconds, exact. Not later than what all chains are indexed to, which is the moment where none is named."
        at: Int
      ): [InFlight!]!
    }

    "The transfers of a token from one chain to another that were not claimed at a moment. Left out are those that nobody can ever claim, and those to networks that are not indexed."
    type InFlight {
      fromChain: Chain!
      toChain: Chain!
      token: Token!
      transfers: Int!
      shares: BigInt!
      "Those shares in tokens, at the ratio on the token's own chain at that moment."
      amount: Decimal!
      "What those were worth in US dollars, rounded towards zero; null where there is no price."
      usd: Decimal
      "What one token was worth at that moment."
      price: Price!
      "When the oldest of them was deposited, in unix seconds."
      oldestTimestamp: Int!
    }
  `,
  resolvers: {
    Query: { inFlight: readInFlight },
    InFlight: {
      fromChain: ({ from_chain_id }: InFlight) => chainOf(from_chain_id),
      toChain: ({ to_chain_id }: InFlight) => chainOf(to_chain_id),
      token: ({ id }: InFlight, _: unknown, { tokens }: RequestContext) => tokens.load(id),
      amount: ({ id, shares, at }: InFlight, _: unknown, context: RequestContext) =>
        volumeAmount({ tokenId: id, shares: BigInt(shares), at }, context),
      usd: async ({ id, shares, at }: InFlight, _: unknown, context: RequestContext) =>
        usdText(BigInt(shares), await tokenPrice({ tokenId: id, at }, context)),
      price: ({ id, at }: InFlight, _: unknown, context: RequestContext) =>
        tokenPrice({ tokenId: id, at }, context),
      oldestTimestamp: ({ oldest_timestamp }: InFlight) => oldest_timestamp,
    },
  },
}

type Row = {
  from_chain_id: number
  to_chain_id: string
  origin_chain_id: string
  origin_address: Address
  transfers: number
  shares: string
  oldest_timestamp: number
}

type InFlight = Awaited<ReturnType<typeof readInFlight>>[number]

type Arguments = { tokenId?: string | null; at?: number | null }

async function readInFlight(_: unknown, args: Arguments, context: RequestContext) {
  const wanted = args.tokenId == null ? undefined : tokenIdInput(args.tokenId)
  const at = momentInput(args.at, await context.commonMoment())
  const trackedChainIds = (await context.trackedChains()).map(({ id }) => id)
  const rows = await context.rows<Row>(inFlightAt(at, trackedChainIds))
  return rows
    .map(row => ({ ...row, at, id: tokenId(BigInt(row.origin_chain_id), row.origin_address) }))
    .filter(row => (wanted === undefined ? isRegistered(row) : row.id === wanted))
}

function isRegistered({ origin_chain_id, origin_address }: Row): boolean {
  return registeredToken(BigInt(origin_chain_id), origin_address) !== undefined
}
