import { tokenId } from "../../domain/tokenId.ts"
import { type SolvencyFacts, solvencyFacts } from "../solvencyFacts.ts"
import { tokenPrice } from "../tokenPrice.ts"
import { usdText } from "../usdText.ts"
import type { RequestContext } from "./context.ts"
import { tokenIdInput } from "./input.ts"

export const solvency = {
  typeDefs: /* GraphQL */ `
    extend type Query {
      "Per origin token, in shares: whether what the bridge holds covers what it has promised. Of the registered tokens unless \`tokenId\` names one."
      solvency(
        tokenId: ID
        "Unix seconds, exact. Not later than what all chains are indexed to, which is the moment where none is named."
        at: Int
      ): [Solvency!]!
    }

    enum SolvencyRule {
      "What is locked stands behind pegs: locked = minted elsewhere + owed + on networks that are not indexed, and the rest is unexplained."
      BACKING
      "Liquidity on both sides of a lock→unlock pair, which the operator moves freely: what is held has to do for all claims on it."
      LIQUIDITY
    }

    type Solvency {
      token: Token!
      "The moment that it is about, in unix seconds."
      at: Int!
      rule: SolvencyRule!
      "What the bridge holds on the token's own chain, by its events."
      lockedShares: BigInt!
      "What it has minted on the other chains."
      mintedShares: BigInt!
      "Deposited and not paid out."
      owedShares: BigInt!
      "Sent to networks that are not indexed, less what came back."
      untrackedShares: BigInt!
      "What no event explains; below zero, something is missing. Always 0 under LIQUIDITY."
      unexplainedShares: BigInt!
      "What makes up \`unexplainedShares\`: the entries add up to it."
      unexplainedEntries: [UnexplainedEntry!]!
      "LIQUIDITY: what the bridge really holds. Now, as the token's own contract says; at a named moment, and where the chain's nodes are silent, by the last reading and all that happened since. Null where there is neither."
      heldShares: BigInt
      "LIQUIDITY: what is left of \`heldShares\` after all claims; below zero, claims have to wait."
      effectiveShares: BigInt
      "What one token was worth at that moment, which the sums in US dollars go by: each is null where there is no price, and rounded towards zero."
      price: Price!
      lockedUsd: Decimal
      mintedUsd: Decimal
      owedUsd: Decimal
      untrackedUsd: Decimal
      unexplainedUsd: Decimal
      heldUsd: Decimal
      effectiveUsd: Decimal
      "What the tokens' own contracts lack beside the bridge's events: what left a bridge, or was minted, without one. Comes on top of what is unexplained by events; 0 where nothing is lacking, as far as is known."
      lackingShares: BigInt!
      "What \`lackingShares\` is made of, and what else the contracts say: each place of a registered token, at the block that it was read at. Now, that is the last final block; at a named moment, and where the chain's nodes are silent, the last reading before it."
      reserves: [SolvencyReserve!]!
      "Whether nothing is missing by the bridge's events (BACKING), or all claims can be paid out (LIQUIDITY), and the tokens' own contracts lack nothing (\`lackingShares\`); as far as is known."
      solvent: Boolean!
    }
  `,
  resolvers: {
    Query: { solvency: readSolvency },
    Solvency: {
      token: ({ id }: SolvencyFacts, _: unknown, { tokens }: RequestContext) => tokens.load(id),
      unexplainedEntries: readEntries,
      price: priceOf,
      lockedUsd: inUsd(({ lockedShares }) => lockedShares),
      mintedUsd: inUsd(({ mintedShares }) => mintedShares),
      owedUsd: inUsd(({ owedShares }) => owedShares),
      untrackedUsd: inUsd(({ untrackedShares }) => untrackedShares),
      unexplainedUsd: inUsd(({ unexplainedShares }) => unexplainedShares),
      heldUsd: inUsd(({ heldShares }) => heldShares),
      effectiveUsd: inUsd(({ effectiveShares }) => effectiveShares),
    },
  },
}

type Arguments = { tokenId?: string | null; at?: number | null }

function priceOf({ id, at }: SolvencyFacts, _: unknown, context: RequestContext) {
  return tokenPrice({ tokenId: id, at }, context)
}

function inUsd(sharesOf: (facts: SolvencyFacts) => string | null) {
  return async (facts: SolvencyFacts, _: unknown, context: RequestContext) => {
    const shares = sharesOf(facts)
    return shares === null ? null : usdText(BigInt(shares), await priceOf(facts, _, context))
  }
}

async function readSolvency(_: unknown, { tokenId: id, at }: Arguments, context: RequestContext) {
  const wanted = id == null ? undefined : tokenIdInput(id)
  return (await solvencyFacts(at ?? null, context)).filter(facts =>
    wanted === undefined ? facts.isVerified : facts.id === wanted,
  )
}

async function readEntries({ rule, at, id }: SolvencyFacts, _: unknown, { unexplained }: RequestContext) {
  // The operator moves liquidity as it likes, which leaves nothing to explain.
  if (rule === "LIQUIDITY") return []
  const entries = await unexplained.load(at)
  return entries.filter(entry => tokenId(BigInt(entry.origin_chain_id), entry.origin_address) === id)
}
