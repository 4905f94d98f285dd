import type { ReactNode } from "react"
import type { BlockRead } from "../../lib/blockVector.ts"
import { formatExactTime, formatInteger } from "../../lib/format.ts"
import { ChainMark } from "../../ui/ChainMark.tsx"

type Props = {
  blocks: BlockRead[]
  chains: readonly { id: number; name: string }[]
  /** The moment that was asked for; without one it is the last that all chains are indexed to. */
  upTo?: number | null
  /** What leads on from here. */
  children?: ReactNode
}

/** At which moment and blocks the figures of a page were read: they need not be the footer's. */
export function ReadAt({ blocks, chains, upTo = null, children }: Props) {
  if (blocks.length === 0) return null
  const moment = upTo ?? Math.min(...blocks.map(({ timestamp }) => timestamp))
  const nameOf = (chainId: number) => chains.find(({ id }) => id === chainId)?.name ?? `Chain ${chainId}`
  return (
    <p className="flex flex-wrap items-baseline gap-x-4 gap-y-1 text-note text-quiet">
      <span>
        Counted up to {formatExactTime(moment)}, {upTo === null ? "at block" : "by the index at block"}
      </span>
      {blocks.map(({ chainId, block }) => (
        <span className="inline-flex items-baseline gap-1.5 whitespace-nowrap" key={chainId}>
          <ChainMark chainId={chainId} size={12} />
          <span className="sr-only">{nameOf(chainId)}</span>
          {formatInteger(block)}
        </span>
      ))}
      {children}
    </p>
  )
}
