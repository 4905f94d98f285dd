import { blockExplorerLink } from "../../lib/blockExplorer.ts"
import { formatDuration, formatExactTime, formatInteger } from "../../lib/format.ts"
import type { PriceSource } from "./fragments.ts"

/** Who says so, and of when it is; or why there is no price. */
export function PriceNote({ price }: { price: PriceSource }) {
  const { state, explanation, asset, assetUsd, ageSeconds, feed, chain, block, timestamp } = price
  return (
    <p className="text-pretty text-note text-quiet" data-price={state}>
      {state !== "FRESH" && `${explanation} `}
      {feed && chain && block && timestamp && (
        <>
          {assetUsd === null ? "By" : `1 ${asset} was $${assetUsd} by`}{" "}
          <a
            className="link"
            href={blockExplorerLink(chain.explorerUrl, "address", feed).href}
            rel="noreferrer"
          >
            the price feed of {asset} on {chain.name}
          </a>{" "}
          at block {formatInteger(block)}, {formatExactTime(timestamp)}
          {ageSeconds !== null && `, as it stood for ${formatDuration(ageSeconds)}`}.
        </>
      )}
    </p>
  )
}
