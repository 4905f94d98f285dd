import type { Hex } from "viem"
import { transfersByTx } from "../../queries/transfers/transfersByTx.ts"
import type { TransferRow } from "../read/transfers.ts"
import type { RequestContext } from "./context.ts"
import { hashInput } from "./input.ts"

export const transferLookups = {
  typeDefs: /* GraphQL */ `
    extend type Query {
      "Null where there is none of this id."
      transfer(id: ID!): Transfer
      "Every transfer that a transaction takes part in, as peg-in or as peg-out: a transaction can hold several. After those of a peg-out comes what else its deposit sent."
      transfersByTx(hash: Hex!): [Transfer!]!
    }
  `,
  resolvers: {
    Query: {
      transfer: (_: unknown, { id }: { id: string }, { transfers }: RequestContext) => transfers.load(id),
      transfersByTx: async (
        _: unknown,
        { hash }: { hash: Hex },
        { rowsByKey, trackedChains }: RequestContext,
      ) => rowsByKey<TransferRow>(transfersByTx(hashInput(hash), await trackedChains())),
    },
  },
}
