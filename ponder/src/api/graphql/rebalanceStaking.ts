import { unstakePage } from "../../queries/staking/unstakePage.ts"
import type { PlanFacts } from "../rebalance/readPlan.ts"
import { poolsAt } from "../staking/poolsAt.ts"
import type { RequestContext } from "./context.ts"
import { MAX_PAGE } from "./input.ts"
import type { UnstakeRow } from "./stakingUnstake.ts"

export const rebalanceStaking = {
  typeDefs: /* GraphQL */ `
    extend type RebalancePlan {
      "The staking pools on the plan's chains, at its moment: how long it takes now to take a token back for its coin (\`expectedSeconds\`), and what is queued."
      stakingPools: [StakingPool!]!
      "What those owe to the treasury, what is due first first: it is coming back. Empty without \`treasury\`."
      comingBack: [StakingUnstake!]!
    }
  `,
  resolvers: {
    RebalancePlan: {
      stakingPools: async (facts: PlanFacts, _: unknown, context: RequestContext) =>
        (await poolsOf(facts, context)).map(pool => ({ ...pool, isNow: false })),
      comingBack: readComingBack,
    },
  },
}

async function poolsOf(facts: PlanFacts, context: RequestContext) {
  const chainIds = facts.kind === "POOL" ? facts.pool.map(({ chainId }) => chainId) : []
  const pools = await poolsAt({ at: facts.at }, context)
  return pools.filter(({ chainId }) => chainIds.includes(chainId))
}

async function readComingBack(facts: PlanFacts, _: unknown, context: RequestContext): Promise<UnstakeRow[]> {
  const treasury = facts.kind === "POOL" ? facts.choice.treasury : undefined
  if (treasury === undefined) return []
  const places = await poolsOf(facts, context)
  const open = await Promise.all(
    (["CLAIMABLE", "PENDING"] as const).map(state =>
      context.rows<UnstakeRow>(unstakePage({ places, address: treasury, state, limit: MAX_PAGE })),
    ),
  )
  return open
    .flat()
    .filter(({ account }) => account.toLowerCase() === treasury.toLowerCase())
    .toSorted((a, b) => a.unlocks_at - b.unlocks_at)
}
