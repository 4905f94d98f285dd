import type { BondType } from "../../networks/network.ts"

/** What a feed answered, and the time of the block that it was asked at; null is that it gave no proper answer. */
type FeedAnswer = {
  readAt: number
  updatedAt: bigint | null
  answer: bigint | null
}

type Input = {
  /** Undefined where none is known of what the token stands for. */
  feed: { heartbeatSeconds: number } | undefined
  /** The last one; undefined where the feed was never read. */
  reading: FeedAnswer | undefined
  bondType: BondType
  /** Shares per token, 18 decimals. */
  ratio: bigint | undefined
}

/** A feed may speak so much later than it promises before its word is taken for an old one: blocks can be full. */
const GRACE_SECONDS = 3_600n

/** In this order: the first rule that holds. A price is counted in sums only where it is FRESH, and shown where it is STALE. */
export const priceStates = [
  {
    state: "NO_FEED",
    sentence: "No price feed is known for it.",
    holds: ({ feed }: Input) => feed === undefined,
  },
  {
    state: "NOT_READ",
    sentence: "Its price feed had not been read by then.",
    holds: ({ reading }: Input) => reading === undefined,
  },
  {
    state: "DEAD_FEED",
    sentence: "Its price feed gave no price when it was last read.",
    holds: ({ reading }: Input) => !reading || !isPrice(reading),
  },
  {
    state: "NO_RATIO",
    sentence: "It is not known how much of the staked coin one of it stood for.",
    holds: ({ bondType, ratio = 0n }: Input) => bondType !== "PLAIN" && ratio <= 0n,
  },
  {
    state: "STALE",
    sentence: "Its price feed had been silent for longer than it promises when it was last read.",
    holds: ({ feed, reading }: Input) =>
      BigInt(reading?.readAt ?? 0) - (reading?.updatedAt ?? 0n) >
      BigInt(feed?.heartbeatSeconds ?? 0) + GRACE_SECONDS,
  },
  { state: "FRESH", sentence: "As its price feed told when it was last read.", holds: () => true },
] as const

export type PriceState = (typeof priceStates)[number]["state"]

/** What is to be thought of a price, by the last reading of its feed: nothing newer is known until the next one. */
export function priceState(input: Input): PriceState {
  return priceStates.find(({ holds }) => holds(input))?.state ?? "FRESH"
}

/** Whether there is a price at all, be it too old for sums. */
export function isPriced(state: PriceState): boolean {
  return state === "FRESH" || state === "STALE"
}

/** A round that was never finished is of the time 0; one of the future is nonsense. */
function isPrice({ readAt, updatedAt, answer }: FeedAnswer): boolean {
  if (updatedAt === null || answer === null) return false
  return answer > 0n && updatedAt > 0n && updatedAt <= BigInt(readAt)
}
