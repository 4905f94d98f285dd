import type { Address } from "viem"
import { tokenId } from "../../domain/tokenId.ts"
import { chainOf } from "../chainOf.ts"
import { decimalText } from "../decimalText.ts"
import { indexedChains } from "../indexedChains.ts"
import type { TokenNameRow } from "../read/tokenNames.ts"
import { knownTokenIds, type TokenDeploymentRow, type TokenFacts } from "../read/tokens.ts"
import { tokenPrice } from "../tokenPrice.ts"
import type { RequestContext } from "./context.ts"
import { momentInput, pageSize } from "./input.ts"

/** Nothing is later. */
const NOW = { block: 10n ** 30n, timestamp: 2 ** 31 - 1 }

export const token = {
  typeDefs: /* GraphQL */ `
    extend type Query {
      "The registered tokens, and with \`includeUnverified\` all that anybody has ever deposited."
      tokens(includeUnverified: Boolean = false): [Token!]!
      "By its address on any of the chains, as the origin or as a peg."
      token(chainId: Int!, address: Address!): Token
    }

    "A token that can be bridged, named after the chain and contract that it comes from."
    type Token {
      "\`<originChainId>-<originAddress in lower case>\`"
      id: ID!
      "What it was last called. Anyone can deposit a token of any name: look at \`verified\`."
      symbol: String!
      name: String!
      "All that it was ever called, the newest first; at most 500. \`search\` finds it by each of them."
      names(first: Int = 20): [TokenName!]!
      originChain: Chain!
      originAddress: Address!
      decimals: Int!
      "PLAIN, REBASING (its balances grow; the bridge counts shares) or NON_REBASING."
      bondType: String!
      "Shares per token as last told; null for a plain token and where none is known."
      ratio: Decimal
      "What one of it is worth."
      price(
        "Unix seconds. Not later than what all chains are indexed to, which is the moment where none is named."
        at: Int
      ): Price!
      "Whether it is one of the tokens that the bridge was set up for."
      verified: Boolean!
      deployments: [TokenDeployment!]!
    }

    "What a token was called from a deposit on, by what its contract said at the time."
    type TokenName {
      symbol: String!
      name: String!
      "Where the first deposit was made that carried it."
      chain: Chain!
      "Of that deposit."
      block: BigInt!
      "Of that block, in unix seconds."
      timestamp: Int!
    }

    type TokenDeployment {
      chainId: Int!
      address: Address!
      side: Side!
    }

    "LOCKED: the bridge holds the token itself. MINTED: a peg that the bridge has issued."
    enum Side {
      LOCKED
      MINTED
    }
  `,
  resolvers: {
    Query: {
      tokens: async (_: unknown, args: { includeUnverified?: boolean }, context: RequestContext) => {
        const ids = await knownTokenIds(
          context.rows,
          indexedChains.map(({ id }) => id),
        )
        const found = await context.tokens.loadMany(ids)
        return found.filter(
          (each): each is TokenFacts =>
            each !== undefined && !(each instanceof Error) && (args.includeUnverified || each.verified),
        )
      },
      token: async (_: unknown, args: { chainId: number; address: Address }, context: RequestContext) => {
        const id = await context.tokenIdAt.load({ chainId: args.chainId, address: args.address })
        return context.tokens.load(id ?? tokenId(args.chainId, args.address))
      },
    },
    Token: {
      names: async ({ id }: TokenFacts, { first }: { first?: number | null }, context: RequestContext) =>
        (await context.tokenNames.load(id)).slice(0, pageSize(first ?? 20)),
      originChain: ({ originChainId }: TokenFacts) => chainOf(originChainId),
      ratio: async (token: TokenFacts, _: unknown, { ratios }: RequestContext) => {
        if (token.bondType === "PLAIN") return null
        const place = { chainId: Number(token.originChainId), token: token.originAddress, ...NOW }
        const value = await ratios.load(place)
        return value === undefined ? null : decimalText(value)
      },
      price: async (token: TokenFacts, { at }: { at?: number | null }, context: RequestContext) =>
        tokenPrice({ tokenId: token.id, at: momentInput(at, await context.commonMoment()) }, context),
    },
    TokenName: {
      chain: ({ chain_id }: TokenNameRow) => chainOf(chain_id),
      block: ({ block_number }: TokenNameRow) => block_number,
    },
    TokenDeployment: { chainId: ({ chain_id }: TokenDeploymentRow) => chain_id },
  },
}
