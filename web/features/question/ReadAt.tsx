import { formatExactTime } from "../../lib/format.ts"
import { BlockVector, type ReadBlocks } from "./BlockVector.tsx"

type Props = ReadBlocks & {
  /** The moment that the figures are of, where that was chosen and not left to the index. */
  moment?: number | null
  /** Where the same is counted once more: the page's own address. Left out where it is counted again by itself. */
  again?: string
}

/** When and at which blocks figures were read, which need not be the footer's. */
export function ReadAt({ blocks, chains, again, moment = null }: Props) {
  if (blocks.length === 0) return null
  const upTo = Math.min(...blocks.map(({ timestamp }) => timestamp))
  return (
    <p className="flex flex-wrap items-baseline gap-x-4 gap-y-1 text-note text-quiet">
      <span>
        {moment === null
          ? `Counted up to ${formatExactTime(upTo)}, at block`
          : `As it stood at ${formatExactTime(moment)}, by an index at block`}
      </span>
      <BlockVector blocks={blocks} chains={chains} />
      {/* A page of its own and not a link within this one, which would show what was kept. */}
      {again !== undefined && (
        <a className="link print:hidden" href={again}>
          Count again
        </a>
      )}
    </p>
  )
}
