import { freshnessOf } from "../freshnessOf.ts"
import type { RequestContext } from "./context.ts"

export const freshness = {
  typeDefs: /* GraphQL */ `
    extend type Query {
      "How far the index is on every chain, beside what the chain's own nodes say."
      freshness: [ChainFreshness!]!
    }

    type ChainFreshness {
      chainId: Int!
      indexedBlock: BigInt!
      "Unix seconds, UTC."
      indexedTimestamp: Int!
      "Null while the chain's nodes do not answer."
      headBlock: BigInt
      "The chain's own finalized block; null where its nodes do not tell."
      finalizedBlock: BigInt
      lagBlocks: BigInt
      lagSeconds: Int
      "LIVE, BACKFILL, INDEXER_BEHIND, CHAIN_HALTED or RPC_DOWN."
      state: String!
    }
  `,
  resolvers: {
    Query: {
      freshness: async (_: unknown, __: unknown, context: RequestContext) =>
        Promise.all(
          (await context.indexedBlocks()).map(async indexed =>
            freshnessOf(indexed, await context.chainHead(indexed.chainId)),
          ),
        ),
    },
  },
}
