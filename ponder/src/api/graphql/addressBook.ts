import type { Address } from "viem"
import type { AddressEntry } from "../../domain/addressBook.ts"
import { chainOf } from "../chainOf.ts"
import type { RequestContext } from "./context.ts"

export const addressBook = {
  typeDefs: /* GraphQL */ `
    extend type Query {
      "Every address that is known by a label: bridges, feeds, pools, tokens, the bridges' notaries, and those that the operator of this index names. What contracts say of themselves never makes a label."
      addressBook: [AddressLabel!]!
    }

    extend type Account {
      "Whose it is, where that is known."
      labels: [AddressLabel!]!
    }

    type AddressLabel {
      address: Address!
      label: String!
      "The chain on which it is that; null for every chain."
      chain: Chain
    }
  `,
  resolvers: {
    Query: { addressBook: (_: unknown, __: unknown, context: RequestContext) => context.addressBook() },
    Account: {
      labels: async ({ address }: { address: Address }, _: unknown, context: RequestContext) =>
        (await context.addressBook()).filter(entry => entry.address.toLowerCase() === address.toLowerCase()),
    },
    AddressLabel: {
      chain: ({ chainId }: AddressEntry) => (chainId === null ? null : chainOf(chainId)),
    },
  },
}
