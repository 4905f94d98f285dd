import { chainState } from "../../domain/chainState.ts"
import type { ChainHead } from "../chainHeads.ts"
import type { IndexedBlock } from "../read/indexedBlocks.ts"
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

function freshnessOf({ chainId, block, timestamp, backfilled }: IndexedBlock, head: ChainHead | undefined) {
  const behind = head && head.block > block
  return {
    chainId,
    indexedBlock: block,
    indexedTimestamp: timestamp,
    headBlock: head?.block,
    finalizedBlock: head?.finalizedBlock,
    lagBlocks: head && (behind ? head.block - block : 0n),
    lagSeconds: head && (behind ? Math.max(0, head.timestamp - timestamp) : 0),
    state: chainState({
      backfilled,
      indexedBlock: block,
      indexedTimestamp: timestamp,
      head,
      now: Math.floor(Date.now() / 1000),
    }),
  }
}
