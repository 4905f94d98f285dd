import type { RegisteredToken } from "../../domain/registeredToken.ts"
import { type RatioYield, ratioYield } from "../../domain/staking/ratioYield.ts"
import type { RequestContext } from "../graphql/context.ts"
import type { RatioChange } from "../read/ratioChanges.ts"

const DAY = 86_400

/** What a share of a token has earned over days, and the two ratios that say so. */
export type YieldFacts = {
  token: RegisteredToken
  days: number
  at: number
  from: RatioChange | undefined
  to: RatioChange | undefined
  found: RatioYield
}

export async function yieldAt(
  token: RegisteredToken,
  days: number,
  at: number,
  { ratioChanges }: Pick<RequestContext, "ratioChanges">,
): Promise<YieldFacts> {
  const place = { chainId: token.chainId, token: token.address }
  const [from, to] = await Promise.all([
    ratioChanges.load({ ...place, timestamp: at - days * DAY }),
    ratioChanges.load({ ...place, timestamp: at }),
  ])
  return { token, days, at, from, to, found: ratioYield({ from: told(from), to: told(to) }) }
}

function told(row: RatioChange | undefined) {
  return row && { value: BigInt(row.value), since: row.timestamp, toldAt: row.told_at }
}
