import { priceAt } from "../priceAt.ts"
import { balancePlace, balancesOf } from "../read/balances.ts"
import type { RequestContext } from "./context.ts"
import { momentInput } from "./input.ts"
import { usdSumOf } from "./usdSum.ts"

export const valueLocked = {
  typeDefs: /* GraphQL */ `
    extend type Query {
      "What the registered tokens are worth that the bridges hold, by their events: of each balance of the LOCKED side its \`usd\`."
      valueLocked(
        chainId: Int
        "As of \`balances\`."
        at: Int
      ): UsdSum!
    }
  `,
  resolvers: { Query: { valueLocked: readValueLocked } },
}

type Arguments = { chainId?: number | null; at?: number | null }

async function readValueLocked(_: unknown, args: Arguments, context: RequestContext) {
  const at = args.at == null ? undefined : momentInput(args.at, await context.commonMoment())
  const wanted = { origin: undefined, chainId: args.chainId ?? undefined, at }
  const locked = (await balancesOf(wanted, context)).filter(({ side }) => side === "LOCKED")
  return usdSumOf(
    await Promise.all(
      locked.map(async facts => {
        const [{ token, shares }, place] = [facts, balancePlace(facts)]
        return { token, shares, place, price: await priceAt(token, place, context) }
      }),
    ),
  )
}
