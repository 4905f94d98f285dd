export type Pinned = {
  /** Unix seconds; null where nobody knows how far the index is, which then chooses by itself. */
  at: number | null
  /** The reader chose it. */
  isPast: boolean
  /** The reader chose one that the index has not come to. */
  isAhead: boolean
}

/** The one moment that a page is about: the chosen one, or the latest of which every chain is indexed. */
export function pinMoment(chosen: number | null, latest: number | null): Pinned {
  const isAhead = chosen !== null && latest !== null && chosen > latest
  const at = chosen === null || isAhead ? latest : chosen
  return { at, isPast: chosen !== null && !isAhead, isAhead }
}
