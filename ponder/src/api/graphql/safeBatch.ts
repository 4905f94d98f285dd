import { chainOf } from "../chainOf.ts"
import { batchesOf } from "../rebalance/batchesOf.ts"
import type { PlanFacts } from "../rebalance/readPlan.ts"
import { type TreasuryNote, treasuryNotes } from "../rebalance/treasuryNotes.ts"
import type { RequestContext } from "./context.ts"

export const safeBatch = {
  typeDefs: /* GraphQL */ `
    "What the treasury's multisig signs as one transaction on a chain: for each move in it an allowance of just the amount, and the deposit. Not to be joined with another one: of two deposits to one network in one transaction neither can ever be claimed. Unsigned; nothing is executed here."
    type SafeBatch {
      chain: Chain!
      fileName: String!
      "A JSON file that Safe's Transaction Builder imports, with its checksum."
      content: String!
      calls: [TreasuryCall!]!
    }

    "What would keep the treasury from signing its files, or from having what they bring, as it was found on chain."
    type TreasuryNote {
      kind: TreasuryNoteKind!
      chain: Chain!
      "The block that the chain was asked at: the one that the plan's holdings were read at."
      block: BigInt!
      sentence: String!
    }

    enum TreasuryNoteKind {
      "No contract stands at its address, so no multisig that could sign there, or claim."
      NO_CONTRACT
      "It holds less of the token than its files deposit there."
      HOLDS_TOO_LITTLE
      "The chain's nodes did not answer one of the two questions."
      NOT_ANSWERED
    }

    type TreasuryCall {
      to: Address!
      data: Hex!
      method: String!
    }
  `,
  resolvers: {
    RebalancePlan: {
      batches: (facts: PlanFacts) => (facts.kind === "POOL" ? batchesOf(facts) : []),
      treasuryNotes: (facts: PlanFacts, _: unknown, context: RequestContext) =>
        facts.kind === "POOL" ? treasuryNotes(facts, context) : [],
    },
    TreasuryNote: { chain: ({ chainId }: TreasuryNote) => chainOf(chainId) },
  },
}
