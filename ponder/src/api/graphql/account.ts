import type { Address } from "viem"
import type { RequestContext } from "./context.ts"
import { listTransfers, type TransferListArguments } from "./transferList.ts"

type Account = { address: Address }

export const account = {
  typeDefs: /* GraphQL */ `
    extend type Query {
      account(address: Address!): Account!
    }

    "An address, and the transfers that it sends or receives."
    type Account {
      address: Address!
      transfers(filter: TransferFilter, orderBy: TransferOrder = NEWEST, first: Int = 20, after: String): TransferConnection!
    }
  `,
  resolvers: {
    Query: { account: (_: unknown, { address }: Account) => ({ address }) },
    Account: {
      transfers: ({ address }: Account, args: TransferListArguments, context: RequestContext) =>
        listTransfers({ ...args, filter: { ...args.filter, address } }, context),
    },
  },
}
