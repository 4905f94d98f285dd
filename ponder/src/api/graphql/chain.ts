import { type IndexedChainInfo, indexedChains } from "../indexedChains.ts"
import type { RequestContext } from "./context.ts"

export const chain = {
  typeDefs: /* GraphQL */ `
    extend type Query {
      "The chains that this index follows."
      chains: [Chain!]!
    }

    "A chain with a bridge of its own."
    type Chain {
      id: Int!
      name: String!
      bridge: Address!
      "The chain's block explorer, without a slash at the end."
      explorerUrl: String!
      eventCounts: BridgeEventCounts!
    }

    "How many transfer events the bridge of a chain has emitted."
    type BridgeEventCounts {
      depositLocked: Int!
      depositBurned: Int!
      withdrawMinted: Int!
      withdrawUnlocked: Int!
      total: Int!
    }
  `,
  resolvers: {
    Query: { chains: () => indexedChains },
    Chain: {
      eventCounts: async ({ id }: IndexedChainInfo, _: unknown, context: RequestContext) => {
        const counts = (await context.eventCounts()).get(id) ?? {}
        return {
          depositLocked: counts.DepositLocked ?? 0,
          depositBurned: counts.DepositBurned ?? 0,
          withdrawMinted: counts.WithdrawMinted ?? 0,
          withdrawUnlocked: counts.WithdrawUnlocked ?? 0,
          total: Object.values(counts).reduce((sum, events) => sum + events, 0),
        }
      },
    },
  },
}
