"use client"

import type { BlockRead } from "../../lib/blockVector.ts"
import { useNow } from "../../lib/clock.tsx"
import { formatExactTime } from "../../lib/format.ts"
import { heldBackBy } from "./heldBackBy.ts"

type Props = { blocks: readonly BlockRead[]; chains: readonly { id: number; name: string }[] }

/** Nobody shall take for now what is of hours ago, because one chain stands still or is silent. */
export function HeldBack({ blocks, chains }: Props) {
  const heldBack = heldBackBy(blocks, useNow())
  if (!heldBack) return null
  const names = heldBack.chainIds.map(
    chainId => chains.find(({ id }) => id === chainId)?.name ?? `Chain ${chainId}`,
  )
  return (
    <p className="mt-2 text-pretty text-note text-waiting" role="status">
      {new Intl.ListFormat("en-GB").format(names)}: nothing newer is known than{" "}
      {formatExactTime(heldBack.since)}. What happened since, on any chain, is not in these figures.
    </p>
  )
}
