/** What a chain shall hold of a pool, in shares: outside it something has to move. */
export type Band = { floor: bigint; target: bigint; ceiling: bigint }

/** The same in millionths of the pool. */
export type BandParts = Band

const WHOLE = 1_000_000n

/** Rounded inwards, so that what is in the band in shares is in it as a part of the pool as well. */
export function bandOf(parts: BandParts, pool: bigint): Band {
  return {
    floor: (parts.floor * pool + WHOLE - 1n) / WHOLE,
    target: (parts.target * pool) / WHOLE,
    ceiling: (parts.ceiling * pool) / WHOLE,
  }
}

/** Whole percents as millionths. */
export function percentParts(percent: { floor: number; target: number; ceiling: number }): BandParts {
  const part = (value: number) => BigInt(value) * (WHOLE / 100n)
  return { floor: part(percent.floor), target: part(percent.target), ceiling: part(percent.ceiling) }
}
