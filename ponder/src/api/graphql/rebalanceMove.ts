import type { PlannedMove } from "../../domain/rebalance/planRebalance.ts"
import { poolOf } from "../../domain/rebalance/poolOf.ts"
import type { Route } from "../../domain/rebalance/problem.ts"
import { type PegInKind, type PegOutKind, scheme } from "../../domain/scheme.ts"
import { routeSchemes } from "../../queries/rebalance/routeSchemes.ts"
import { chainOf } from "../chainOf.ts"
import { decimalText } from "../decimalText.ts"
import { reasonSentence, rejectionSentence } from "../rebalance/moveSentences.ts"
import type { PlanFacts } from "../rebalance/readPlan.ts"
import type { Rejection } from "../rebalance/rejection.ts"
import type { RequestContext } from "./context.ts"

export const rebalanceMove = {
  typeDefs: /* GraphQL */ `
    "Liquidity that goes from one chain to another."
    type RebalanceMove {
      kind: RebalanceMoveKind!
      "Has less afterwards."
      fromChain: Chain!
      "Has more afterwards."
      toChain: Chain!
      shares: BigInt!
      amount: Decimal!
      "In tokens."
      cost: Decimal!
      "Until it has come."
      seconds: Int!
      "What the two chains will hold beyond their debts after it and all moves before it."
      fromAfterShares: BigInt!
      toAfterShares: BigInt!
      "Why it is made."
      reason: String!
    }

    enum RebalanceMoveKind {
      "The treasury deposits on the chain that has too little, which has it at once, and claims as much on the one that has enough."
      BRIDGE
      "The treasury takes the token back for its coin, where that is switched on, and stakes it anew on the other chain."
      UNSTAKE
    }

    type RejectedMove {
      kind: RebalanceMoveKind!
      fromChain: Chain!
      toChain: Chain!
      reason: RejectionReason!
      sentence: String!
    }

    enum RejectionReason {
      "One of its chains is out, its bridge is paused, or a bridge does not allow the other chain."
      CLOSED
      "The one chain has nothing that it may give."
      NOTHING_TO_SPARE
      "The other chain needs nothing, or has no room."
      NOTHING_NEEDED
      "What may be given is less than the least that is worth a move."
      TOO_SMALL
      "The plan is cheaper without it."
      DEARER
    }

    type RebalanceRoute {
      fromChain: Chain!
      toChain: Chain!
      transfers: Int!
      "Of the newest transfer that arrived; null where none did."
      scheme: Scheme
    }
  `,
  resolvers: {
    RebalancePlan: {
      routes: readRoutes,
      moves: (facts: PlanFacts) => (facts.kind === "POOL" ? (facts.plan?.moves ?? []) : []),
      rejected: (facts: PlanFacts) => rejectedOf(facts),
    },
    RebalanceMove: {
      ...endsOf(({ route }: PlannedMove) => route),
      amount: ({ shares }: PlannedMove) => decimalText(shares),
      cost: ({ cost }: PlannedMove) => decimalText(cost),
      seconds: ({ route }: PlannedMove) => route.seconds,
      fromAfterShares: ({ after }: PlannedMove) => after.from,
      toAfterShares: ({ after }: PlannedMove) => after.to,
      reason: reasonSentence,
    },
    RejectedMove: {
      ...endsOf(({ route }: Rejection) => route),
      sentence: rejectionSentence,
    },
  },
}

function endsOf<Facts>(routeOf: (facts: Facts) => Route) {
  return {
    kind: (facts: Facts) => routeOf(facts).kind,
    fromChain: (facts: Facts) => chainOf(routeOf(facts).fromChainId),
    toChain: (facts: Facts) => chainOf(routeOf(facts).toChainId),
  }
}

function rejectedOf(facts: PlanFacts): Rejection[] {
  if (facts.kind === "SELF_BALANCED" || !facts.plan) return []
  return [
    ...facts.plan.rejected.map(rejected => ({ ...rejected, closedBy: [], bannedBy: [] })),
    ...facts.problem.closed.map(closed => ({ ...closed, reason: "CLOSED" as const })),
  ]
}

type RouteRow = {
  from_chain_id: number
  to_chain_id: string
  transfers: number
  in_kind: PegInKind | null
  out_kind: PegOutKind | null
}

async function readRoutes({ token }: PlanFacts, _: unknown, { rows }: RequestContext) {
  return (await rows<RouteRow>(routeSchemes(poolOf(token) ?? [token]))).map(row => ({
    fromChain: chainOf(row.from_chain_id),
    toChain: chainOf(row.to_chain_id),
    transfers: row.transfers,
    scheme: row.in_kind && row.out_kind ? scheme(row.in_kind, row.out_kind) : null,
  }))
}
