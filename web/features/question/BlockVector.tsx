import type { BlockRead } from "../../lib/blockVector.ts"
import { formatInteger } from "../../lib/format.ts"
import { ChainMark } from "../../ui/ChainMark.tsx"

export type ReadBlocks = {
  blocks: readonly BlockRead[]
  chains: readonly { id: number; name: string }[]
}

/** The block of each chain that figures were read at. */
export function BlockVector({ blocks, chains }: ReadBlocks) {
  const nameOf = (chainId: number) => chains.find(({ id }) => id === chainId)?.name ?? `Chain ${chainId}`
  return blocks.map(({ chainId, block }) => (
    <span
      className="inline-flex items-baseline gap-1.5 whitespace-nowrap"
      data-block={chainId}
      key={chainId}
      title={`Block of ${nameOf(chainId)}`}
    >
      <ChainMark chainId={chainId} size={12} />
      <span className="sr-only">{nameOf(chainId)}</span>
      {formatInteger(block)}
    </span>
  ))
}
