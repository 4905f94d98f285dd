import { parseEnvironment } from "../../../config/environment.ts"
import { tokenId } from "../../domain/tokenId.ts"
import { chainOf } from "../chainOf.ts"
import { decimalText } from "../decimalText.ts"
import { planSentence, planState } from "../rebalance/planState.ts"
import type { RebalanceInput } from "../rebalance/readInput.ts"
import { type PlanFacts, type PoolPlan, readPlan } from "../rebalance/readPlan.ts"
import type { Refusal } from "../rebalance/refusalsOf.ts"
import type { RequestContext } from "./context.ts"

const { unstakeMoves } = parseEnvironment(process.env)

export const rebalance = {
  typeDefs: /* GraphQL */ `
    extend type Query {
      "How the liquidity of a lock→unlock pool stands on each chain, and the cheapest moves that bring it to where it is wanted. Nothing is ever executed here."
      rebalance(input: RebalanceInput!): RebalancePlan!
    }

    "Amounts in tokens, parts in percent; both exact. What is left out is as the registered tokens say."
    input RebalanceInput {
      "Any token of the pool."
      tokenId: ID!
      bands: [RebalanceBandInput!]
      "In percent of the pool: every band is its target less and plus this, unless an edge is named itself."
      tolerance: Decimal
      "What percents are of, instead of what the pool has: more than that shows what would have to be added where."
      poolSize: Decimal
      aim: RebalanceAim! = EDGE
      "Of one move."
      fixedCost: Decimal
      "Of what is moved."
      percentCost: Decimal! = "0"
      "Of one move."
      minimumMove: Decimal
      "Of one move; a larger amount is split."
      maximumMove: Decimal
      "What every move is a multiple of; at least a 100,000th of the pool. Where it is left out, what the tokens say, and coarser for a pool that is too large for that."
      step: Decimal
      "What stays on every chain beyond what is owed there."
      reserve: Decimal! = "0"
      "Chains that nothing can be moved to or from; one whose bridge is paused is such a chain anyway."
      outages: [Int!]
      "What is on its way by moves that no bridge tells of."
      inbound: [RebalanceInboundInput!]
      "How many days of history cover and depletion go by."
      days: Int! = 30
      "Where what is known of a chain is older, no plan is offered; of any indexed chain, since the plan's moment is that of the slowest one."
      maxLagSeconds: Int! = 300
      "Who deposits and claims; without it there are no calls to sign."
      treasury: Address
    }

    input RebalanceBandInput {
      chainId: Int!
      floor: Decimal
      target: Decimal
      ceiling: Decimal
      unit: RebalanceUnit! = PERCENT
    }

    input RebalanceInboundInput {
      chainId: Int!
      amount: Decimal!
    }

    enum RebalanceUnit {
      "Of the pool."
      PERCENT
      TOKENS
    }

    enum RebalanceAim {
      "As little as brings a chain into its band."
      EDGE
      "Whoever is outside the band goes on to the target, where that is possible."
      TARGET
    }

    type RebalancePlan {
      token: Token!
      "The moment that all of it is about, in unix seconds: the last one of which every chain is indexed."
      at: Int!
      state: RebalanceState!
      sentence: String!
      "Why no plan is offered; empty where one is."
      refusals: [RebalanceRefusal!]!
      "How the token was sent so far, and what that makes of it, by the events."
      routes: [RebalanceRoute!]!
      chains: [RebalanceChain!]!
      "Held and under way, less what is owed, on all chains; null where that is not known of every one, or nothing is planned."
      poolShares: BigInt
      "What every move is a multiple of, in tokens; null where nothing is planned."
      step: Decimal
      moves: [RebalanceMove!]!
      "The ways that were not taken, each with its reason."
      rejected: [RejectedMove!]!
      "Of all moves, in tokens; null where no plan is offered."
      cost: Decimal
      "For each chain that something is deposited on, the files for the treasury's multisig, one for each transaction. Empty without \`treasury\`, and for a rebasing token: what its shares are worth when somebody signs is not known."
      batches: [SafeBatch!]!
      "What stands against signing these files: checked on each chain that is deposited or claimed on. Empty where all is in order, and where there are no files."
      treasuryNotes: [TreasuryNote!]!
      "The last days once more, by these rules and without any moves; null where nothing is planned."
      backtest(
        "From 1 to 400."
        days: Int! = 30
        "How often somebody looks and moves, from every hour to once in 30 days."
        everyHours: Int! = 24
      ): RebalanceBacktest
    }

    enum RebalanceState {
      "Lock→mint: nothing has to be moved, ever."
      BALANCES_ITSELF
      REFUSED
      IN_BANDS
      MOVES_PROPOSED
      "The moves that are proposed come closest; not every chain is in its band then."
      OUT_OF_REACH
    }

    type RebalanceRefusal {
      "Null where it is about no chain in particular."
      chain: Chain
      reason: RefusalReason!
      sentence: String!
    }

    enum RefusalReason {
      NOT_INDEXED
      "Its nodes do not say what the bridge holds."
      NODES_SILENT
      "What is known of it is too old."
      STALE
      "No plan was proven to be the cheapest in time."
      SOLVER_STOPPED
    }
  `,
  resolvers: {
    Query: {
      rebalance: (_: unknown, { input }: { input: RebalanceInput }, context: RequestContext) =>
        readPlan(input, unstakeMoves, context),
    },
    RebalancePlan: {
      token: ({ token }: PlanFacts, _: unknown, { tokens }: RequestContext) =>
        tokens.load(tokenId(token.chainId, token.address)),
      state: planState,
      sentence: planSentence,
      refusals: (facts: PlanFacts) => (facts.kind === "POOL" ? facts.refusals : []),
      poolShares: (facts: PlanFacts) => (facts.kind === "POOL" && isKnown(facts) ? facts.problem.size : null),
      step: (facts: PlanFacts) => (facts.kind === "POOL" ? decimalText(facts.problem.step) : null),
      cost: (facts: PlanFacts) => (facts.kind === "POOL" && facts.plan ? decimalText(facts.plan.cost) : null),
    },
    RebalanceRefusal: {
      chain: ({ chainId }: Refusal) => (chainId === null ? null : chainOf(chainId)),
    },
  },
}

function isKnown({ holdings }: PoolPlan): boolean {
  return holdings.every(({ held }) => held !== undefined)
}
