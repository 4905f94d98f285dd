import type { RatioPlace } from "../../queries/ledger/ratiosAt.ts"
import { priceAt } from "../priceAt.ts"
import { type SolvencyFacts, solvencyFacts } from "../solvencyFacts.ts"
import type { RequestContext } from "./context.ts"
import { usdSumOf } from "./usdSum.ts"

export const solvencyTotals = {
  typeDefs: /* GraphQL */ `
    extend type Query {
      "What \`solvency\` says of all registered tokens, added up in US dollars: one for each rule."
      solvencyTotals(
        "As of \`solvency\`."
        at: Int
      ): [SolvencyTotals!]!
    }

    type SolvencyTotals {
      rule: SolvencyRule!
      "The moment that it is about, in unix seconds."
      at: Int!
      locked: UsdSum!
      minted: UsdSum!
      owed: UsdSum!
      untracked: UsdSum!
      "What lacks of each token, by the bridge's events and by the token's own contract; more of one does not make up for less of another."
      missing: UsdSum!
      "What is more of each token than its events explain."
      surplus: UsdSum!
      "LIQUIDITY: null where nobody knows of some pool what is held."
      held: UsdSum
      "LIQUIDITY: what is left after all claims, where there is any; what one chain has beyond them pays no claim on another."
      effective: UsdSum
      "LIQUIDITY: what claims have to wait for."
      short: UsdSum
    }
  `,
  resolvers: {
    Query: { solvencyTotals: readTotals },
    SolvencyTotals: {
      locked: sumOf(({ lockedShares }) => BigInt(lockedShares)),
      minted: sumOf(({ mintedShares }) => BigInt(mintedShares)),
      owed: sumOf(({ owedShares }) => BigInt(owedShares)),
      untracked: sumOf(({ untrackedShares }) => BigInt(untrackedShares)),
      missing: sumOf(
        ({ unexplainedShares, lackingShares }) => above(-BigInt(unexplainedShares)) + lackingShares,
      ),
      surplus: sumOf(({ unexplainedShares }) => above(BigInt(unexplainedShares))),
      held: sumOf(({ heldShares }) => ifKnown(heldShares, held => held)),
      effective: sumOf(({ effectiveShares }) => ifKnown(effectiveShares, above)),
      short: sumOf(({ effectiveShares }) => ifKnown(effectiveShares, effective => above(-effective))),
    },
  },
}

type Totals = { rule: SolvencyFacts["rule"]; at: number; tokens: readonly SolvencyFacts[] }

async function readTotals(_: unknown, { at }: { at?: number | null }, context: RequestContext) {
  const registered = (await solvencyFacts(at ?? null, context)).filter(({ isVerified }) => isVerified)
  return [...Map.groupBy(registered, ({ rule }) => rule)].map(([rule, tokens]): Totals => {
    return { rule, at: tokens[0]?.at ?? 0, tokens }
  })
}

/** Null where of some token nobody knows: a sum without it would look like a sum of all. */
function sumOf(sharesOf: (facts: SolvencyFacts) => bigint | null) {
  return async ({ tokens }: Totals, _: unknown, context: RequestContext) => {
    const parts = await Promise.all(tokens.map(facts => partOf(facts, sharesOf(facts), context)))
    return parts.includes(null) ? null : usdSumOf(parts.filter(part => part !== null))
  }
}

async function partOf(facts: SolvencyFacts, shares: bigint | null, context: RequestContext) {
  const token = await context.tokens.load(facts.id)
  if (shares === null || !token) return null
  const { origin, at } = facts
  const place: RatioPlace = { chainId: origin.chainId, token: origin.address, timestamp: at }
  return { token, shares, place, price: await priceAt(token, place, context) }
}

function above(shares: bigint): bigint {
  return shares > 0n ? shares : 0n
}

function ifKnown(shares: string | null, of: (shares: bigint) => bigint): bigint | null {
  return shares === null ? null : of(BigInt(shares))
}
