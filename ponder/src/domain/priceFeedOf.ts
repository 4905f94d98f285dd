import { networks } from "../../networks/index.ts"
import type { Asset, PriceFeed } from "../../networks/network.ts"

export type KnownFeed = PriceFeed & { chainId: number }

const feeds: ReadonlyMap<Asset, KnownFeed> = new Map(
  networks.flatMap(({ id, priceFeeds = [] }) =>
    priceFeeds.map(feed => [feed.asset, { ...feed, chainId: id }] as const),
  ),
)

/** The contract that tells what an asset is worth. */
export function priceFeedOf(asset: Asset): KnownFeed | undefined {
  return feeds.get(asset)
}
