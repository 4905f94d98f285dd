import type { BlockRead } from "../../lib/blockVector.ts"
import { formatExactTime, formatInteger } from "../../lib/format.ts"
import { ChainMark } from "../../ui/ChainMark.tsx"

type Props = {
  blocks: BlockRead[]
  chains: readonly { id: number; name: string }[]
  /** The moment that the figures are of, where that was chosen and not left to the index. */
  moment?: number | null
  /** Where the same is counted once more: the page's own address. Left out where it is counted again by itself. */
  again?: string
}

/** When and at which blocks figures were read, which need not be the footer's. */
export function ReadAt({ blocks, chains, again, moment = null }: Props) {
  if (blocks.length === 0) return null
  const upTo = Math.min(...blocks.map(({ timestamp }) => timestamp))
  const nameOf = (chainId: number) => chains.find(({ id }) => id === chainId)?.name ?? `Chain ${chainId}`
  return (
    <p className="flex flex-wrap items-baseline gap-x-4 gap-y-1 text-note text-quiet">
      <span>
        {moment === null
          ? `Counted up to ${formatExactTime(upTo)}, at block`
          : `As it stood at ${formatExactTime(moment)}, by an index at block`}
      </span>
      {blocks.map(({ chainId, block }) => (
        <span className="inline-flex items-baseline gap-1.5 whitespace-nowrap" key={chainId}>
          <ChainMark chainId={chainId} size={12} />
          <span className="sr-only">{nameOf(chainId)}</span>
          {formatInteger(block)}
        </span>
      ))}
      {/* A page of its own and not a link within this one, which would show what was kept. */}
      {again !== undefined && (
        <a className="link print:hidden" href={again}>
          Count again
        </a>
      )}
    </p>
  )
}
