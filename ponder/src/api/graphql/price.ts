import { isPriced, priceStates } from "../../domain/priceState.ts"
import { USD_DECIMALS, usdOfToken } from "../../domain/usdOfShares.ts"
import { chainOf } from "../chainOf.ts"
import { decimalText } from "../decimalText.ts"
import { assetPrice, type PriceFacts } from "../priceAt.ts"

export const price = {
  typeDefs: /* GraphQL */ `
    "What one token, as people count it, is worth in US dollars at a moment: by what its feed answered when it was last read, which is about once a day."
    type Price {
      state: PriceState!
      "The state in a sentence."
      explanation: String!
      "Of one token, with up to 8 decimals, rounded towards zero. Null where there is no price, which is not zero."
      usd: Decimal
      "Whether its feed had been silent for too long when it was read: \`usd\` is shown with its age then, and counted in no sum."
      stale: Boolean!
      "The moment that it is about, in unix seconds."
      at: Int!
      "Seconds from when the feed's answer was made to \`at\`."
      ageSeconds: Int
      "What the token stands for, which is what the feed tells the price of."
      asset: String
      "The feed's own answer: of one of the asset."
      assetUsd: Decimal
      "Shares per token, which the price of a certificate is divided by; null for a plain token, and where none was known."
      ratio: Decimal
      "The contract that tells the price, by the interface of Chainlink's feeds."
      feed: Address
      "The chain that the feed is on."
      chain: Chain
      "The block that it was read at."
      block: BigInt
      "Of that block, in unix seconds."
      timestamp: Int
      "When the feed's answer was made, in unix seconds, by its own word."
      updatedAt: Int
      "The feed's own number for its answer."
      roundId: BigInt
    }

    enum PriceState {
      ${priceStates.map(({ state, sentence }) => `"${sentence}"\n      ${state}`).join("\n      ")}
    }
  `,
  resolvers: {
    Price: {
      explanation: ({ state }: PriceFacts) => priceStates.find(rule => rule.state === state)?.sentence ?? "",
      usd: (facts: PriceFacts) =>
        isPriced(facts.state)
          ? decimalText(usdOfToken(facts, assetPrice(facts.reading)), USD_DECIMALS)
          : null,
      stale: ({ state }: PriceFacts) => state === "STALE",
      ageSeconds: (facts: PriceFacts) => (hasAnswer(facts) ? facts.at - updatedAt(facts) : null),
      asset: ({ feed }: PriceFacts) => feed?.asset,
      assetUsd: (facts: PriceFacts) => {
        if (!hasAnswer(facts)) return null
        const { answer, decimals } = assetPrice(facts.reading)
        return decimalText(answer, decimals)
      },
      ratio: ({ ratio }: PriceFacts) => (ratio === undefined ? null : decimalText(ratio)),
      feed: ({ feed }: PriceFacts) => feed?.address,
      chain: ({ feed }: PriceFacts) => feed && chainOf(feed.chainId),
      block: ({ reading }: PriceFacts) => reading?.block_number,
      timestamp: ({ reading }: PriceFacts) => reading?.timestamp,
      updatedAt: (facts: PriceFacts) => (hasAnswer(facts) ? updatedAt(facts) : null),
      roundId: (facts: PriceFacts) => (hasAnswer(facts) ? facts.reading?.round_id : null),
    },
  },
}

/** What a dead feed says of itself can be any number. */
function hasAnswer({ state }: PriceFacts): boolean {
  return isPriced(state) || state === "NO_RATIO"
}

function updatedAt({ reading }: PriceFacts): number {
  return Number(reading?.updated_at)
}
