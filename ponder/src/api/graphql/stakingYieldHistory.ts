import { registeredToken } from "../../domain/registeredToken.ts"
import { type Interval, intervalEnds } from "../../queries/interval.ts"
import { yieldAt } from "../staking/yieldAt.ts"
import { badInput } from "./badInput.ts"
import type { RequestContext } from "./context.ts"
import { intervalsInput, originInput } from "./input.ts"

const LONGEST = 3_650

export const stakingYieldHistory = {
  typeDefs: /* GraphQL */ `
    extend type Query {
      "What a share of a token had earned over so many days, interval by interval (UTC; weeks begin on Monday), oldest first; at most 1000 intervals. Empty for a token that is no staking token."
      stakingYieldHistory(
        tokenId: ID!
        "How long the stretch of time is over which the yield is reckoned, ending with each interval."
        days: Int = 30
        interval: Interval!
        "As of \`balanceHistory\`."
        from: Int
        to: Int
      ): [StakingYieldPoint!]!
    }

    type StakingYieldPoint {
      "When the interval begins, in unix seconds."
      timestamp: Int!
      "At its end; for the last interval, at the moment up to which all chains are indexed."
      yield: StakingYield!
    }
  `,
  resolvers: { Query: { stakingYieldHistory: readHistory } },
}

type Arguments = {
  tokenId: string
  days?: number | null
  interval: Interval
  from?: number | null
  to?: number | null
}

async function readHistory(_: unknown, args: Arguments, context: RequestContext) {
  const latest = await context.commonMoment()
  const stretch = intervalsInput(args, latest)
  const days = args.days ?? 30
  if (days < 1 || days > LONGEST) throw badInput(`\`days\` is a number from 1 to ${LONGEST}.`)
  const origin = originInput(args.tokenId)
  const token = registeredToken(origin.chainId, origin.address)
  if (!token || token.bondType === "PLAIN") return []
  return intervalEnds(args.interval, stretch, latest).map(({ timestamp, end }) => ({
    timestamp,
    yield: yieldAt(token, days, end, context),
  }))
}
