import type { BlockRead } from "../../lib/blockVector.ts"

/** As old as a plan may be: beyond it nobody should act on figures without being told. */
const OLD_SECONDS = 300

export type HeldBack = { chainIds: number[]; since: number }

/** The chains that hold back what is known of all of them, and since when; null where none does. */
export function heldBackBy(blocks: readonly BlockRead[], now: number): HeldBack | null {
  const old = blocks.filter(({ timestamp }) => now - timestamp > OLD_SECONDS)
  if (old.length === 0) return null
  return {
    chainIds: old.map(({ chainId }) => chainId),
    since: Math.min(...old.map(({ timestamp }) => timestamp)),
  }
}
