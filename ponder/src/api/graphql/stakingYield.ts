import { registeredToken, registeredTokens } from "../../domain/registeredToken.ts"
import { yieldObstacles } from "../../domain/staking/ratioYield.ts"
import { tokenId } from "../../domain/tokenId.ts"
import { chainOf } from "../chainOf.ts"
import { decimalText } from "../decimalText.ts"
import { indexedChains } from "../indexedChains.ts"
import type { RatioChange } from "../read/ratioChanges.ts"
import { type YieldFacts, yieldAt } from "../staking/yieldAt.ts"
import type { RequestContext } from "./context.ts"
import { momentInput, originInput } from "./input.ts"

/** In days. */
const STRETCHES = [7, 30, 90]

export const stakingYield = {
  typeDefs: /* GraphQL */ `
    extend type Query {
      "What a share of each staking token has earned over 7, 30 and 90 days, by its ratio alone. Empty for a token that is none."
      stakingYields(
        tokenId: ID
        "Unix seconds, not later than what all chains are indexed to: the end of the stretches. Without it, that moment."
        at: Int
      ): [StakingYield!]!
    }

    type StakingYield {
      token: Token!
      days: Int!
      "By how much a share has grown between the two ratios: 0.01 is one per cent. Rounded down. Null where there is a \`reason\`."
      growth: Decimal
      "At that pace in 365 days, without compounding. The pace is over the time between the moments at which the two ratios were told first."
      annual: Decimal
      "The ratio that was in force when the stretch of time began."
      from: ToldRatio
      "The ratio that was in force when it ended."
      to: ToldRatio
      "Why no yield is known."
      reason: YieldObstacle
      "The reason in a sentence."
      explanation: String
      "When the stretch of time ends, in unix seconds."
      timestamp: Int!
    }

    "Shares per token, and where that was told first."
    type ToldRatio {
      ratio: Decimal!
      chain: Chain!
      block: BigInt!
      "Unix seconds."
      timestamp: Int!
    }

    enum YieldObstacle {
      ${yieldObstacles.map(({ reason, sentence }) => `"${sentence}"\n      ${reason}`).join("\n      ")}
    }
  `,
  resolvers: {
    Query: { stakingYields: readYields },
    StakingYield: {
      token: ({ token }: YieldFacts, _: unknown, { tokens }: RequestContext) =>
        tokens.load(tokenId(token.chainId, token.address)),
      growth: ({ found }: YieldFacts) => ("growth" in found ? decimalText(found.growth) : null),
      annual: ({ found }: YieldFacts) => ("annual" in found ? decimalText(found.annual) : null),
      reason: ({ found }: YieldFacts) => ("obstacle" in found ? found.obstacle : null),
      explanation: ({ found }: YieldFacts) =>
        "obstacle" in found ? yieldObstacles.find(({ reason }) => reason === found.obstacle)?.sentence : null,
      timestamp: ({ at }: YieldFacts) => at,
    },
    ToldRatio: {
      ratio: ({ value }: RatioChange) => decimalText(BigInt(value)),
      chain: ({ chain_id }: RatioChange) => chainOf(chain_id),
      block: ({ block_number }: RatioChange) => block_number,
    },
  },
}

type Arguments = { tokenId?: string | null; at?: number | null }

async function readYields(_: unknown, args: Arguments, context: RequestContext) {
  const at = momentInput(args.at, await context.commonMoment())
  return Promise.all(
    stakingTokens(args.tokenId).flatMap(token => STRETCHES.map(days => yieldAt(token, days, at, context))),
  )
}

/** A bond that has no asset is retired. */
function stakingTokens(id: string | null | undefined) {
  const isStaking = ({ bondType, asset }: (typeof registeredTokens)[number]) =>
    bondType !== "PLAIN" && asset !== undefined
  const indexed = registeredTokens.filter(({ chainId }) => indexedChains.some(chain => chain.id === chainId))
  if (id == null) return indexed.filter(isStaking)
  const origin = originInput(id)
  const token = registeredToken(origin.chainId, origin.address)
  return token && isStaking(token) ? [token] : []
}
