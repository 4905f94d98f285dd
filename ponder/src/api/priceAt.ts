import type { BondType } from "../../networks/network.ts"
import { type KnownFeed, priceFeedOf } from "../domain/priceFeedOf.ts"
import { isPriced, type PriceState, priceState } from "../domain/priceState.ts"
import { registeredToken } from "../domain/registeredToken.ts"
import { usdOfShares } from "../domain/usdOfShares.ts"
import type { RatioPlace } from "../queries/ledger/ratiosAt.ts"
import type { RequestContext } from "./graphql/context.ts"
import type { PriceRow } from "./read/prices.ts"

/** What a token was worth at a moment, and what says so. */
export type PriceFacts = {
  state: PriceState
  /** Unix seconds. */
  at: number
  bondType: BondType
  ratio: bigint | undefined
  feed: KnownFeed | undefined
  reading: PriceRow | undefined
}

type PricedToken = { originChainId: string; bondType: BondType }

/** `place` names the origin token, and where its ratio is looked up. */
export async function priceAt(
  { originChainId, bondType }: PricedToken,
  place: RatioPlace,
  { prices, ratios }: Pick<RequestContext, "prices" | "ratios">,
): Promise<PriceFacts> {
  const at = place.timestamp
  const asset = registeredToken(BigInt(originChainId), place.token)?.asset
  const feed = asset === undefined ? undefined : priceFeedOf(asset)
  const [reading, ratio] = await Promise.all([
    feed && prices.load({ chainId: feed.chainId, feed: feed.address, at }),
    feed && bondType !== "PLAIN" ? ratios.load(place) : undefined,
  ])
  const answer = reading && {
    readAt: reading.timestamp,
    updatedAt: toBigint(reading.updated_at),
    answer: toBigint(reading.answer),
  }
  return { state: priceState({ feed, reading: answer, bondType, ratio }), at, bondType, ratio, feed, reading }
}

/** With 8 decimals; undefined where there is no price, fresh or stale. */
export function usdAt(shares: bigint, { state, bondType, ratio, reading }: PriceFacts): bigint | undefined {
  if (!isPriced(state)) return undefined
  return usdOfShares({ shares, bondType, ratio }, assetPrice(reading))
}

export function assetPrice(reading: PriceRow | undefined) {
  return { answer: BigInt(reading?.answer ?? 0), decimals: reading?.decimals ?? 0 }
}

function toBigint(text: string | null): bigint | null {
  return text === null ? null : BigInt(text)
}
