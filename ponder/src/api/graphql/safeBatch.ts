import { batchesOf } from "../rebalance/batchesOf.ts"
import type { PlanFacts } from "../rebalance/readPlan.ts"

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

    type TreasuryCall {
      to: Address!
      data: Hex!
      method: String!
    }
  `,
  resolvers: {
    RebalancePlan: { batches: (facts: PlanFacts) => (facts.kind === "POOL" ? batchesOf(facts) : []) },
  },
}
