import type { Address } from "viem"
import { chainOf } from "../chainOf.ts"
import { decimalText } from "../decimalText.ts"
import type { QueueDayRow } from "../read/stakingQueues.ts"
import { poolsAt } from "../staking/poolsAt.ts"
import type { RequestContext } from "./context.ts"

export const stakingQueue = {
  typeDefs: /* GraphQL */ `
    extend type Query {
      "What was asked back and is not paid, by pool and the day (UTC) on which its time is over, the earliest first. Days that are over hold what is late."
      stakingQueue(
        "One of \`stakingPools\`."
        pool: Address
        "As of \`stakingPools\`."
        at: Int
      ): [StakingQueueDay!]!
    }

    type StakingQueueDay {
      chain: Chain!
      pool: Address!
      "When the day begins, in unix seconds."
      day: Int!
      "In the chain's coin: what is not paid of the requests that are due on that day."
      amount: Decimal!
      requests: Int!
      "The part of \`amount\` whose time is over."
      claimable: Decimal!
    }
  `,
  resolvers: {
    Query: {
      stakingQueue: async (_: unknown, args: Arguments, context: RequestContext) => {
        const pools = await poolsAt(args, context)
        const days = await Promise.all(pools.map(pool => context.stakingQueues.load(pool)))
        return days.flat().toSorted((a, b) => a.day - b.day)
      },
    },
    StakingQueueDay: {
      chain: ({ chain_id }: QueueDayRow) => chainOf(chain_id),
      amount: ({ amount }: QueueDayRow) => decimalText(BigInt(amount)),
      claimable: ({ claimable_amount }: QueueDayRow) => decimalText(BigInt(claimable_amount)),
    },
  },
}

type Arguments = { pool?: Address | null; at?: number | null }
