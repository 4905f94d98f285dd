import { blockExplorerLink } from "../../lib/blockExplorer.ts"
import { formatDuration, formatExactTime, formatInteger } from "../../lib/format.ts"
import type { PriceSource } from "./fragments.ts"

/** Who says so, and of when it is; or why there is no price. */
export function PriceNote({ price }: { price: PriceSource }) {
  const { state, explanation, asset, assetUsd, ageSeconds, feed, chain, block, timestamp } = price
  if (!feed || !chain || block === null || timestamp === null) {
    return <p className="text-pretty text-note text-quiet">{explanation}</p>
  }
  const { href } = blockExplorerLink(chain.explorerUrl, "address", feed)
  const source = (
    <a className="link" href={href} rel="noreferrer">
      the price feed of {asset} on {chain.name}
    </a>
  )
  return (
    <p className="text-pretty text-note text-quiet" data-price={state}>
      {assetUsd === null || ageSeconds === null ? (
        <>
          {explanation} This is {source}, read
        </>
      ) : (
        <>
          1 {asset} was ${assetUsd} by {source}, {formatDuration(ageSeconds)} before this moment; read
        </>
      )}{" "}
      at block {formatInteger(block)},{" "}
      <time title={formatExactTime(timestamp)}>{formatExactTime(timestamp)}</time>.
      {state !== "FRESH" && assetUsd !== null && ` ${explanation}`}
    </p>
  )
}
