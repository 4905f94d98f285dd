"use client"

import { formatExactTime, formatInteger } from "../../lib/format.ts"
import { ChainMark } from "../../ui/ChainMark.tsx"
import { useNetwork } from "./NetworkProvider.tsx"

/** How far the index is on each chain. What does not change all the time may have been read before. */
export function BlockVector() {
  const reading = useNetwork()
  if (reading.kind === "unread" || reading.blocks.length === 0) return null

  const nameOf = (chainId: number) =>
    reading.data.chains.find(chain => chain.id === chainId)?.name ?? `Chain ${chainId}`
  return (
    <p className="flex flex-wrap items-center gap-x-4 gap-y-1">
      <span>The index is at block</span>
      {reading.blocks.map(({ chainId, block, timestamp }) => (
        <span
          className="inline-flex items-center gap-1.5 whitespace-nowrap"
          key={chainId}
          title={formatExactTime(timestamp)}
        >
          <ChainMark chainId={chainId} size={12} />
          <span className="sr-only print:not-sr-only">{nameOf(chainId)}</span>
          {formatInteger(block)}
          <span className="hidden print:inline">at {formatExactTime(timestamp)}</span>
        </span>
      ))}
    </p>
  )
}
